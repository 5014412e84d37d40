// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.DataNature;
import org.palier.numbers.view.AgencyNumbers;
import org.palier.reports.words.ReportWords;
import org.palier.study.credits.StudyCredits;
import org.palier.study.runs.RunManifest;

/**
 * The contents of a report in any format: every writer reads this and nothing else.
 *
 * @param locale        its language; words in figures are in the same
 * @param name          of the study
 * @param description   what the study is and what it must not be taken for
 * @param nature        where its data come from; where they were not observed, the report says so first
 * @param jurisdictions governments compared
 * @param headlines     what a reader in a hurry takes away; empty when left out
 * @param counts        how large the study is; empty when left out
 * @param sections      in order; no two of their tables have one id, and no two of their figures
 * @param imports       files that were imported, in order; empty when left out
 * @param withImports   whether imports are shown, be there any or not
 * @param method        method and limits, sentence by sentence; never empty
 * @param theories      theories that place usages, with version and source
 * @param redacted      whether personal data were taken out
 * @param manifest      the run
 * @param front         its first page; empty where key figures are left out, or there is nothing to tell
 * @param agencies      by the numbers that filters of counted posts give them
 * @param credits       who made the study, licence, contact and identifier; said in the method too
 * @param author        what the author says in words of their own, at the beginning and at sections
 * @param samples       what corrected shares are computed from, for programs alone: see {@link SampleTables}
 */
public record ReportContent(Locale locale, Bilingual name, Bilingual description, DataNature nature, List<Bilingual> jurisdictions,
		List<KeyFigure> headlines, List<KeyFigure> counts, List<ReportSection> sections, List<ImportSummary> imports,
		boolean withImports, List<Bilingual> method, List<Bilingual> theories, boolean redacted, RunManifest manifest, Optional<FrontPage> front,
		AgencyNumbers agencies, StudyCredits credits, AuthorsWords author, List<Table> samples) {

	/** Copies its lists. */
	public ReportContent {
		jurisdictions = List.copyOf(jurisdictions);
		headlines = List.copyOf(headlines);
		counts = List.copyOf(counts);
		sections = List.copyOf(sections);
		imports = List.copyOf(imports);
		method = List.copyOf(method);
		theories = List.copyOf(theories);
		samples = List.copyOf(samples);
		if (method.isEmpty()) {
			throw new IllegalArgumentException("A report without method and limits");
		}
		// Files, sheets and marks are named after them: of two with one id the second would take the place of the first.
		once("tables", Stream.concat(sections.stream().flatMap(it -> it.tables().stream()), samples.stream()).map(Table::id));
		once("figures", sections.stream().flatMap(it -> it.figures().stream()).map(ReportFigure::id));
	}

	private static void once(String things, Stream<String> ids) {
		Set<String> met = new HashSet<>();
		ids.forEach(it -> {
			if (!met.add(it.toLowerCase(Locale.ROOT))) {
				throw new IllegalArgumentException("Two " + things + " of a report are called " + it);
			}
		});
	}

	/** A report without a first page of its own. */
	public ReportContent(Locale locale, Bilingual name, Bilingual description, DataNature nature, List<Bilingual> jurisdictions,
			List<KeyFigure> headlines, List<KeyFigure> counts, List<ReportSection> sections, List<ImportSummary> imports, boolean withImports,
			List<Bilingual> method, List<Bilingual> theories, boolean redacted, RunManifest manifest) {
		this(locale, name, description, nature, jurisdictions, headlines, counts, sections, imports, withImports, method, theories, redacted,
				manifest, Optional.empty(), AgencyNumbers.NONE, StudyCredits.NONE, AuthorsWords.NONE, List.of());
	}

	/** A report of observed data. */
	public ReportContent(Locale locale, Bilingual name, Bilingual description, List<Bilingual> jurisdictions, List<KeyFigure> headlines,
			List<KeyFigure> counts, List<ReportSection> sections, List<ImportSummary> imports, boolean withImports, List<Bilingual> method,
			List<Bilingual> theories, boolean redacted, RunManifest manifest) {
		this(locale, name, description, DataNature.OBSERVED, jurisdictions, headlines, counts, sections, imports, withImports, method, theories,
				redacted, manifest);
	}

	/**
	 * The first page alone, without words of the author, for which it has no room: method and limits are in the annex, and the page says so.
	 */
	public ReportContent page() {
		return with(List.of()).said(AuthorsWords.NONE);
	}

	/** The first page and these sections, in place of its own: method and limits are in the annex, and a sentence says so. */
	public ReportContent with(List<ReportSection> others) {
		return new ReportContent(locale, name, description, nature, jurisdictions, List.of(), List.of(), others, List.of(), false,
				List.of(ReportWords.all().text("pages.evidence", manifest.id())), List.of(), redacted, manifest, front, agencies, credits,
				author, List.of());
	}

	/** These pages without a word of an annex, which is not made. */
	public ReportContent withoutAnnex() {
		return new ReportContent(locale, name, description, nature, jurisdictions, headlines, counts, sections, imports, withImports,
				List.of(ReportWords.all().text("pages.alone", manifest.id())), theories, redacted, manifest, front, agencies, credits, author,
				samples);
	}

	/** This report with these sections in place of its own, without first page and key figures: method, imports and manifest stay. */
	public ReportContent annexed(List<ReportSection> others) {
		return new ReportContent(locale, name, description, nature, jurisdictions, List.of(), List.of(), others, imports, withImports,
				method, theories, redacted, manifest, Optional.empty(), agencies, credits, author, List.of());
	}

	/** This report with the credits of its study, which follow the notes on the method. */
	public ReportContent credited(StudyCredits given) {
		List<Bilingual> said = Stream.concat(method.stream(), given.sentences().stream()).toList();
		return new ReportContent(locale, name, description, nature, jurisdictions, headlines, counts, sections, imports, withImports, said,
				theories, redacted, manifest, front, agencies, given, author, samples);
	}

	/** This report with what its author says. */
	ReportContent said(AuthorsWords words) {
		return new ReportContent(locale, name, description, nature, jurisdictions, headlines, counts, sections, imports, withImports,
				method, theories, redacted, manifest, front, agencies, credits, words, samples);
	}

	/** True when the study says that its data are made up. */
	public boolean invented() {
		return nature == DataNature.INVENTED;
	}

	/** Returns the mark of a report with data that were not observed; empty for observed data. */
	public Bilingual warning() {
		return nature == DataNature.OBSERVED ? Bilingual.EMPTY : ReportWords.all().text(nature.getLiteral());
	}

	/** All figures, in the order of their numbers. */
	public List<ReportFigure> figures() {
		List<ReportFigure> figures = new ArrayList<>();
		sections.forEach(it -> figures.addAll(it.figures()));
		return figures;
	}

	/** All tables, in the order of their numbers. */
	public List<Table> tables() {
		List<Table> tables = new ArrayList<>();
		sections.forEach(it -> tables.addAll(it.tables()));
		return tables;
	}
}
