// SPDX-License-Identifier: EPL-2.0
package org.palier.analysis;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.palier.checks.Finding;
import org.palier.checks.Validation;
import org.palier.checks.ValidationRule;
import org.palier.files.FileContent;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.migration.IdMigrations;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusEdit;
import org.palier.intake.imports.ImportCollector;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.KnownFileException;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.privacy.Erased;
import org.palier.model.Study;
import org.palier.numbers.findings.GuardedSource;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.PublishedComparison;
import org.palier.numbers.view.KnownMapping;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.WorkView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.PostsOutOfLife;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyRuns;

/**
 * The abilities that the installed parts give: importers, indicators, rules and others. In plain Java the caller lists the parts; in the
 * product they come from extensions. Immutable; as thread-safe as the study that it is handed.
 *
 * @param importers  one of each id
 * @param indicators one of each id, in the order of presentation
 * @param rules      of validation, one of each id
 * @param migrations successors of ids that changed
 * @param addresses  forms by which addresses of accounts are read
 * @param findings   sources of findings beside Palier's own, one of each id
 */
public record Analysis(List<Importer> importers, List<Indicator> indicators, List<ValidationRule> rules, IdMigrations migrations,
		AddressForms addresses, List<GuardedSource> findings) {

	/** Where Palier alone finds something. */
	public Analysis(List<Importer> importers, List<Indicator> indicators, List<ValidationRule> rules, IdMigrations migrations,
			AddressForms addresses) {
		this(importers, indicators, rules, migrations, addresses, List.of());
	}

	/** Where no id was ever another, with the forms of addresses that Palier ships. */
	public Analysis(List<Importer> importers, List<Indicator> indicators, List<ValidationRule> rules) {
		this(importers, indicators, rules, IdMigrations.NONE, AddressForms.SHIPPED);
	}

	/** Copies its lists. */
	public Analysis {
		importers = List.copyOf(importers);
		indicators = List.copyOf(indicators);
		rules = List.copyOf(rules);
		findings = List.copyOf(findings);
		Objects.requireNonNull(migrations);
		Objects.requireNonNull(addresses);
	}

	/** The importer of an id. */
	public Optional<Importer> importer(String id) {
		return importers.stream().filter(it -> it.id().equals(id)).findFirst();
	}

	/**
	 * The first importer that says a file is of its kind; those that read tables of whatever columns are asked last.
	 *
	 * @throws UnreadableFileException when none does and the file is no table, or one of them could say why it cannot
	 *                                 read it
	 * @throws IOException             when reading fails
	 */
	public Optional<Importer> importerFor(UncheckedImport asked) throws IOException {
		return importerFor(asked, List.of());
	}

	/**
	 * The same, for a study: an importer whose mapping the study keeps for a table with the columns of this file goes before all.
	 *
	 * @param kept mappings of the study
	 */
	public Optional<Importer> importerFor(UncheckedImport asked, List<KnownMapping> kept) throws IOException {
		UnreadableFileException reason = null;
		for (Importer importer : kept.isEmpty() ? List.<Importer>of() : importers) {
			if (importer.remembers(asked.asFarAsTakenBy(importer), kept)) {
				return Optional.of(importer);
			}
		}
		for (Importer importer : importers.stream().sorted(Comparator.comparing(Importer::readsAnyTable)).toList()) {
			try {
				if (importer.recognises(asked.asFarAsTakenBy(importer))) {
					return Optional.of(importer);
				}
			} catch (KnownFileException known) {
				throw known;
			} catch (UnreadableFileException unreadable) {
				reason = unreadable;
			}
		}
		// Asked last: what no importer of ours takes for a table may be read by one of a plug-in.
		FileContent content = FileContent.of(asked.file());
		boolean asTable = content.mayHoldTables() && importers.stream().anyMatch(Importer::readsAnyTable);
		if (!asTable && !content.mayBeTable() && (reason == null || asked.encoding().isEmpty())) {
			throw new UnreadableFileException(asked.file(), content.unread(asked.file(), importers.stream().map(Importer::name).toList()));
		}
		if (reason != null) {
			throw reason;
		}
		return Optional.empty();
	}

	/**
	 * Reads a file against what a study holds that erased nobody; changes nothing.
	 *
	 * @throws UnreadableFileException when the file as a whole cannot be read
	 */
	public ImportResult read(Importer importer, ImportRequest request, Study study, Progress progress) throws IOException {
		return read(importer, request, study, Erased.NOBODY, progress);
	}

	/**
	 * Reads a file against what a study holds; changes nothing.
	 *
	 * @param erased whom the study erased: who is among them comes in by no list
	 * @throws UnreadableFileException when the file as a whole cannot be read
	 */
	public ImportResult read(Importer importer, ImportRequest request, Study study, Erased erased, Progress progress) throws IOException {
		var collector = new ImportCollector(importer.id(), erased);
		importer.read(request, new CensusDirectory(study, addresses), collector, progress);
		return collector.result();
	}

	/**
	 * Writes into a study what was read, and that it was. In the workbench this is one recorded edit.
	 *
	 * @param runId id of the run, whose manifest the caller writes
	 */
	public void apply(ImportResult result, Study study, String runId, Instant at, String label, Progress progress) {
		new CensusEdit(study, runId).apply(result.facts(), progress);
		StudyRuns.list(study, runId, new Import(), at, label);
	}

	/**
	 * The tables of all indicators in the order of presentation, for a caller that asks for none in particular: without
	 * those that count posts, interviews, work or cases when the study has none. What a publication ranks without
	 * interviews is there for studies that hold themselves against a publication.
	 */
	public List<Table> tables(StudyView view) {
		boolean worked = !view.work().equals(WorkView.NONE);
		var reconstruction = new ReconstructedTables(view);
		return computed(view, it -> reconstruction.tells(it.id()) && it.isAbout(view)
				&& (worked || !it.reads().equals(Set.of(Indicator.Part.WORK)))).filter(it -> hasSubject(it, view)).toList();
	}

	private static boolean hasSubject(Table table, StudyView view) {
		return switch (table.unit()) {
		case AGENCY, ACCOUNT, PRESENCE, CELL, PRESENCE_USAGE, CODEBOOK_PART, ASSUMPTION, NUMBER, EXPRESSION, CODED_UNIT, RECOMMENDATION -> true;
		case POST -> !view.posts().isEmpty();
		case INTERVIEW -> !view.fieldwork().interviews().isEmpty() || !view.published().isEmpty() && !table.rows().isEmpty();
		case CASE -> !view.fieldwork().selections().isEmpty();
		};
	}

	/** The tables of the indicators that are wanted, in the order of presentation, with published figures beside. */
	public List<Table> tables(StudyView view, Predicate<String> wanted) {
		return computed(view, it -> wanted.test(it.id())).toList();
	}

	/** The parts of a view that the indicators that are wanted read: what none of them reads need not be counted. */
	public Set<Indicator.Part> reads(Predicate<String> wanted) {
		Set<Indicator.Part> parts = EnumSet.noneOf(Indicator.Part.class);
		for (Indicator it : indicators) {
			if (wanted.test(it.id())) {
				parts.addAll(it.reads());
				if (!it.queries().isEmpty()) {
					parts.add(Indicator.Part.POSTS);
				}
			}
		}
		return parts;
	}

	/**
	 * A view with what sources of findings say of it: each is asked once.
	 *
	 * @param view with its estimates
	 * @throws java.util.concurrent.CancellationException when somebody asked to stop
	 */
	public StudyView asked(StudyView view) {
		return view.withFound(findings.stream().map(it -> it.ask(view)).toList());
	}

	private Stream<Table> computed(StudyView view, Predicate<Indicator> wanted) {
		var published = new PublishedComparison(Objects.requireNonNull(view), this::currentIndicator);
		var reconstruction = new ReconstructedTables(view);
		return indicators.stream().filter(wanted).map(it -> reconstruction.told(published.beside(reconstruction.bare(it.compute(view)))))
				.map(it -> it.withNotes(notes(it, view)));
	}

	/** What holds of all tables, and of all tables of posts. */
	private static List<Bilingual> notes(Table table, StudyView view) {
		List<Bilingual> notes = new ArrayList<>(view.lookBack().notes());
		if (table.unit() == Unit.POST) {
			notes.addAll(PostsOutOfLife.notes(view.outOfLife()));
		}
		return notes;
	}

	/**
	 * The id that an indicator has now: studies, templates and manifests keep what it was called when they were written.
	 *
	 * @return the id itself when it is known, or nothing is known of it
	 */
	public String currentIndicator(String id) {
		return indicators.stream().anyMatch(it -> it.id().equals(id)) ? id : migrations.current("indicator", id);
	}

	/**
	 * What is wrong or doubtful in a study, see {@link Validation#check}.
	 *
	 * @param today the day that counts as today
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	public List<Finding> validate(Study study, LocalDate today, Progress progress) {
		return new Validation(rules).check(study, today, progress);
	}
}
