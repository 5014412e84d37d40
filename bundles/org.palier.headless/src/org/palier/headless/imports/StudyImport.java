// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.analysis.Analysis;
import org.palier.coding.exchange.CodingsImport;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.detection.fetch.FetchedPosts;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contributions;
import org.palier.extensions.IsolatedPalier.Part;
import org.palier.extensions.PartKind;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.UnknownValue;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.text.Bilingual;
import org.palier.headless.classify.ChosenClassifier;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.intake.imports.CensusChanges;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusImport;
import org.palier.intake.imports.CensusSelection;
import org.palier.intake.imports.CensusUpdate;
import org.palier.intake.imports.ChangeWords;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.IsolatedImporter;
import org.palier.intake.imports.PostImport;
import org.palier.intake.imports.PostImportResult;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.imports.Vintage;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.model.Study;
import org.palier.numbers.view.KnownMapping;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.study.runs.EarlierImport;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;
import org.palier.study.runs.Workshop;

/**
 * The import of one file into a study on disk: the file is read, written into the study or its corpus, and recorded. The study file changes
 * last, so that a failure before leaves it as it was.
 */
public final class StudyImport {

	/**
	 * The result of an import.
	 *
	 * @param counts       read, accepted, rejected and what else its kind counts, by name as manifests have them
	 * @param rejected     rows left out; of a file of posts or codes none is kept here, all are in the file
	 * @param rejectedFile the rows left out, or null when there are none
	 * @param sentence     the counts as a person reads them
	 * @param unmatched    values that name nothing of the study
	 */
	public record Outcome(String runId, String kind, SortedMap<String, Long> counts, List<Rejected> rejected,
			List<Bilingual> remarks, Path rejectedFile, Bilingual sentence, List<UnknownValue> unmatched) {

		/** Returns the result for a list of the census. @param remarks what is gone, and what the importer says */
		private static Outcome of(CensusImport.Outcome outcome, ImportResult result, List<Bilingual> remarks) {
			return new Outcome(outcome.runId(), result.kind(), result.counts(), result.rejected(), remarks, outcome.rejectedFile().orElse(null),
					Console.text("import.done", result.kind(), result.read(), result.accepted(), result.rejected().size()), result.unmatched());
		}

		/**
		 * Returns the result for a file of posts.
		 *
		 * @param hidden counts of what was hidden of persons
		 * @param remarks on that, before those of the importer
		 */
		private static Outcome of(PostImportResult result, Map<String, Long> hidden, List<Bilingual> remarks, Path rejectedFile) {
			var counts = new TreeMap<>(result.counts());
			counts.putAll(hidden);
			return new Outcome(result.runId(), result.kind(), counts, List.of(),
					Stream.concat(remarks.stream(), result.remarks().stream()).toList(), rejectedFile,
					Console.text("import.done_posts", result.kind(), counts.get("read"), counts.get("posts"), counts.get("known_posts"),
							counts.get("changed"), counts.get("conflicts"), counts.get("without_post"), counts.get("rejected")),
					result.unmatched());
		}

		/** Returns the result for a table of codes. */
		static Outcome of(CodingsImport.Outcome came) {
			var counts = came.counts();
			return new Outcome(came.runId(), CodingsImport.KIND, counts, List.of(), came.remarks(), came.rejectedFile().orElse(null),
					Console.text("import.done_codings", CodingsImport.KIND, counts.get("read"), counts.get("accepted"), counts.get("known"),
							counts.get("rejected"), counts.get("codings")),
					List.of());
		}
	}

	private final Console console;
	private final StudyFolder folder;

	public StudyImport(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	/** @param kind id of the importer, or null to find it by the file */
	public Outcome run(String kind, UncheckedImport asked, PrivacyOptions privacy) throws IOException, RefusedException {
		List<Contribution<Importer>> importers = console.contributions().of(PartKind.IMPORTERS).read();
		String current = checked(kind, importers);
		var analysis = new Analysis(Contributions.usable(importers), List.of(), List.of());
		return run(study -> Asked.of(importer(analysis, current, asked, study.study()), asked), privacy);
	}

	/** Brings the posts that services gave into the study as one file. */
	Outcome fetched(FetchedPosts fetched, PrivacyOptions privacy) throws IOException, RefusedException {
		String reader = fetched.plan().kind().importer();
		Importer importer = console.contributions().of(PartKind.IMPORTERS).usable().stream().filter(it -> it.id().equals(reader)).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.UNREADABLE, Console.text("import.no_such_kind", reader, "–")));
		return run(study -> new Asked(fetched.importer(importer), fetched.request()), privacy);
	}

	/** Finds the importer for a study that is open: by what it keeps, too. */
	private interface Found {
		Asked importer(StudyOnDisk study) throws IOException, RefusedException;
	}

	/** An importer, and what it is asked. @param request its options are checked */
	private record Asked(Importer importer, ImportRequest request) {

		static Asked of(Importer importer, UncheckedImport asked) {
			return new Asked(importer, asked.to(importer));
		}
	}

	/** The result of a trial: what a file would bring. The study stays as it is. */
	public sealed interface DryRun {
	}

	/** The changes that a list would make to the census. @param result what was read of it */
	public record DryCensus(ImportResult result, CensusChanges changes) implements DryRun {
	}

	/** The result of a trial with a file of posts. @param outcome counts of an import that was not made */
	public record DryPosts(Outcome outcome) implements DryRun {
	}

	/**
	 * Reads a file and compares it with the study, which stays as it is.
	 *
	 * @param kind id of the importer, or null to find it by the file
	 */
	public DryRun dryRun(String kind, UncheckedImport asked, PrivacyOptions privacy) throws IOException, RefusedException {
		List<Contribution<Importer>> importers = console.contributions().of(PartKind.IMPORTERS).read();
		String current = checked(kind, importers);
		try (var study = Console.toRead(folder, true)) {
			Importer importer = importer(new Analysis(Contributions.usable(importers), List.of(), List.of()), current, asked, study.study());
			ImportRequest request = asked.to(importer);
			if (importer.bringsPosts()) {
				return dryPosts(importer, request, privacy);
			}
			var file = new ImportedFile(importer, request, List.of());
			var directory = new CensusDirectory(study.study(), console.contributions().addressForms());
			ImportResult result = file.read(directory, privacy.erased(folder), new ConsoleProgress(console));
			return new DryCensus(result, new CensusUpdate(study.study(), Vintage.of(file, result)).changes());
		}
	}

	private DryPosts dryPosts(Importer importer, ImportRequest request, PrivacyOptions privacy) throws IOException, RefusedException {
		Instant now = console.clock().instant();
		try (var study = Console.toRead(folder, !Files.exists(folder.corpus()))) {
			var directory = new CensusDirectory(study.study(), console.contributions().addressForms());
			Set<String> counting = StudyRuns.active(study.study());
			PrivacyDoor door = privacy.terms(study.study(), folder).door(study.study(), console.contributions().addressForms(),
					privacy.erased(folder));
			if (Files.exists(folder.corpus())) {
				return new DryPosts(Outcome.of(new PostImport(study.corpus()).tryOut(importer, request, directory, now, counting, door,
						new ConsoleProgress(console)), Map.of(), List.of(), null));
			}
			try (var workshop = Workshop.temporary("palier-try");
					Corpus none = DuckDbCorpus.open(workshop.folder().resolve("none.duckdb"), "none", CorpusSettings.of("palier run import"))) {
				return new DryPosts(Outcome.of(new PostImport(none).tryOut(importer, request, directory, now, counting, door,
						new ConsoleProgress(console)), Map.of(), List.of(), null));
			}
		}
	}

	/**
	 * Imports with the importer in a process of its own; not even its class is loaded here.
	 *
	 * @param megabytes of memory that it may have
	 */
	public Outcome isolated(String kind, UncheckedImport asked, int megabytes, PrivacyOptions privacy) throws IOException, RefusedException {
		List<Contribution<String>> declared = console.contributions().of(PartKind.IMPORTERS).declared();
		String known = String.join(", ", declared.stream().map(it -> it.plugin().id()).toList());
		if (kind == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.isolate_kind", known));
		}
		String id = new CurrentIds(console).all("importer", List.of(kind), declared).getFirst();
		PluginVersion plugin = declared.stream().map(Contribution::plugin).filter(it -> it.id().equals(id)).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("import.no_such_kind", id, known)));
		IsolatedJava java = ChosenClassifier.java(Part.IMPORTER, megabytes);
		try (var importer = new IsolatedImporter(id, folder.path(), java, ChosenClassifier.faults(console, plugin))) {
			Asked checked = Asked.of(importer, asked);
			return run(study -> checked, privacy);
		}
	}

	/** The id that an importer has now. @throws RefusedException when it is broken: why */
	private String checked(String kind, List<Contribution<Importer>> importers) throws RefusedException {
		String id = kind == null ? null : new CurrentIds(console).all("importer", List.of(kind), importers).getFirst();
		List<Contribution<Importer>> named = importers.stream().filter(it -> it.plugin().id().equals(id)).toList();
		if (Contributions.usable(named).isEmpty() && !named.isEmpty() && named.getFirst() instanceof Broken<Importer> broken) {
			throw new RefusedException(ExitCode.USAGE, broken.reason());
		}
		return id;
	}

	private Outcome run(Found found, PrivacyOptions privacy) throws IOException, RefusedException {
		try (var study = console.toWrite(folder, "import")) {
			Asked asked = found.importer(study);
			Importer importer = asked.importer();
			Instant now = console.clock().instant();
			var directory = new CensusDirectory(study.study(), console.contributions().addressForms());
			var file = new ImportedFile(importer, asked.request(), console.contributions().participants().ofImport(importer.id()));
			return importer.bringsPosts() ? posts(study, file, directory, now, privacy) : census(study, file, directory, now, privacy);
		}
	}

	private Outcome census(StudyOnDisk study, ImportedFile file, CensusDirectory directory, Instant now, PrivacyOptions privacy)
			throws IOException {
		ImportResult result = file.read(directory, privacy.erased(folder), new ConsoleProgress(console));
		List<Bilingual> gone = ChangeWords.gone(new CensusUpdate(study.study(), Vintage.of(file, result)).changes());
		CensusImport.Outcome outcome = study.run(new CensusImport(file, result, CensusSelection.ALL, gone,
				new RejectedRowsOfRuns(console.locale()), new ConsoleProgress(console)),
				now, new ConsoleProgress(console));
		return Outcome.of(outcome, result, Stream.concat(gone.stream(), result.remarks().stream()).toList());
	}

	private Outcome posts(StudyOnDisk study, ImportedFile file, CensusDirectory directory, Instant now, PrivacyOptions privacy)
			throws IOException, RefusedException {
		PrivacyTerms terms = privacy.terms(study.study(), folder);
		EarlierImport.find(EarlierImport.of(study.study()), file.request().file(), folder)
				.ifPresent(it -> console.say(Console.text("import.warning", it.warning())));
		if (folder.lacksCorpus(study.study())) {
			console.say(Console.text("corpus.gone", folder.corpus()));
		}
		PostsImport.Outcome outcome = study.run(
				new PostsImport(file, directory, StudyRuns.active(study.study()), new RejectedRowsOfRuns(console.locale()),
						terms.door(study.study(), console.contributions().addressForms(), privacy.erased(folder))),
				now, new ConsoleProgress(console));
		return Outcome.of(outcome.result(), outcome.hidden().counts(), outcome.hidden().remarks(), outcome.rejectedFile().orElse(null));
	}

	private static Importer importer(Analysis analysis, String kind, UncheckedImport asked, Study study)
			throws IOException, RefusedException {
		Optional<Importer> found = kind == null ? analysis.importerFor(asked, KnownMapping.of(study)) : analysis.importer(kind);
		if (found.isEmpty()) {
			String known = String.join(", ", analysis.importers().stream().map(Importer::id).toList());
			throw kind == null
					? new RefusedException(ExitCode.UNREADABLE, Console.text("import.not_recognised", asked.file(), known))
					: new RefusedException(ExitCode.USAGE, Console.text("import.no_such_kind", kind, known));
		}
		return found.get();
	}
}
