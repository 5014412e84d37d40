// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;

/**
 * A part of a report that a reader may choose or leave out: words, then figures, then tables. Figures and tables
 * are numbered through the whole report.
 *
 * @param id        stable, lower-case; what {@code --sections} and templates name
 * @param title     heading
 * @param words     paragraphs before the exhibits, e.g. the assumptions of a scenario; may be empty
 * @param figures   in order
 * @param tables    in order
 * @param annex     whether it is for readers who check the numbers: it comes last
 * @param headlines its numbers for a reader in a hurry, told on the first page
 * @param question  that the part answers, in a few words above its heading; empty where its heading names a thing
 */
public record ReportSection(String id, Bilingual title, List<Bilingual> words, List<ReportFigure> figures,
		List<Table> tables, boolean annex, List<KeyFigure> headlines, Bilingual question) {

	/** A part whose heading is no answer. */
	public ReportSection(String id, Bilingual title, List<Bilingual> words, List<ReportFigure> figures, List<Table> tables, boolean annex,
			List<KeyFigure> headlines) {
		this(id, title, words, figures, tables, annex, headlines, Bilingual.EMPTY);
	}

	/** A part whose numbers are told in it alone. */
	public ReportSection(String id, Bilingual title, List<Bilingual> words, List<ReportFigure> figures, List<Table> tables, boolean annex) {
		this(id, title, words, figures, tables, annex, List.of());
	}

	/** A part for every reader. */
	public ReportSection(String id, Bilingual title, List<Bilingual> words, List<ReportFigure> figures, List<Table> tables) {
		this(id, title, words, figures, tables, false);
	}

	/** Copies its lists. */
	public ReportSection {
		words = List.copyOf(words);
		figures = List.copyOf(figures);
		tables = List.copyOf(tables);
		headlines = List.copyOf(headlines);
	}

	/** This section with some tables only, without words and figures. */
	ReportSection alone(List<Table> some) {
		return new ReportSection(id, title, List.of(), List.of(), some, annex);
	}

	/** True when there is nothing in it. */
	public boolean isEmpty() {
		return words.isEmpty() && figures.isEmpty() && tables.isEmpty();
	}
}
