// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.choices;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.reports.words.ReportWords;

/** An edition of a report: a selection of one content for its readers, in the files that they open. */
public enum Edition {
	/** The first page alone, for those who decide: HTML and PDF. */
	PAGE,
	/** Six pages, for those who act: HTML and PDF. */
	PAGES,
	/** Definitions, the tables behind the pages, tests, method and files, for those who check: HTML and PDF. */
	ANNEX,
	/** The six pages as a note for a word processor. */
	WORD,
	/** Slides, a finding each. */
	SLIDES,
	/** One HTML file whose filters answer without a network. */
	INTERACTIVE,
	/** One page for each body, beside its peers. */
	SHEETS,
	/** Tables and figures in the shape of a scientific journal: Word, LaTeX, CSV. */
	JOURNAL,
	/** The data package and the workbook. */
	DATA;

	/** The editions of a report for which nobody chose any. */
	public static final List<Edition> STANDARD = List.of(PAGES, ANNEX, DATA);

	/** Whether its files show sections of the report, or tables and words of them. */
	boolean showsSections() {
		return this == ANNEX || this == JOURNAL || this == DATA;
	}

	/** Returns the name in scripts and manifests. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Names its readers and its files in a few words. */
	public Bilingual title() {
		return ReportWords.all().text("edition." + id());
	}

	/** Returns its name within a sentence, e.g. “the slides”. */
	public Bilingual called() {
		return ReportWords.all().text("edition.called." + id());
	}

	/** The edition of an id. */
	public static Optional<Edition> of(String id) {
		return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
	}
}
