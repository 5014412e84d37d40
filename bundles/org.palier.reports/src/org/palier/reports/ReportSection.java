// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.util.List;

import org.palier.core.table.Table;
import org.palier.core.text.Bilingual;

/**
 * A part of a report that a reader may choose or leave out: words, then figures, then tables. Figures and tables
 * are numbered through the whole report.
 *
 * @param id      stable, lower-case; what {@code --sections} and templates name
 * @param title   heading
 * @param words   paragraphs before the exhibits, e.g. the assumptions of a scenario; may be empty
 * @param figures in order
 * @param tables  in order
 */
public record ReportSection(String id, Bilingual title, List<Bilingual> words, List<ReportFigure> figures,
		List<Table> tables) {

	/** Copies its lists. */
	public ReportSection {
		words = List.copyOf(words);
		figures = List.copyOf(figures);
		tables = List.copyOf(tables);
	}

	/** True when there is nothing in it. */
	public boolean isEmpty() {
		return words.isEmpty() && figures.isEmpty() && tables.isEmpty();
	}
}
