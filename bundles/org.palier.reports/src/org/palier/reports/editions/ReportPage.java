// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.editions;

import java.util.List;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.content.ReportSection;

/**
 * One of the pages two to six: a question that a director asks, answered in a title, sentences, at most two pictures and a short table.
 *
 * @param id       standing, usages, answers, options or measures
 * @param question that the page answers, in a few words, e.g. “Where are we, beside others?”
 * @param title    the answer, in a sentence that holds over the whole range of its numbers; what is not known where nothing holds
 * @param words    sentences beneath, in order; may be empty
 * @param figures  each with a title that is its message, and a caption (measure, unit, who, when, n, source) as {@link ReportFigure#source()}
 * @param tables   short, with the numbers behind the pictures
 */
public record ReportPage(String id, Bilingual question, Bilingual title, List<Bilingual> words, List<ReportFigure> figures, List<Table> tables) {

	/** Copies its lists. */
	public ReportPage {
		words = List.copyOf(words);
		figures = List.copyOf(figures);
		tables = List.copyOf(tables);
	}

	/** The page of a section that was one, e.g. once personal data were taken out of it. */
	public static ReportPage of(ReportSection section) {
		return new ReportPage(section.id(), section.question(), section.title(), section.words(), section.figures(), section.tables());
	}

	/** This page as a section of a report: the answer is the heading. */
	public ReportSection section() {
		return new ReportSection(id, title, words, figures, tables, false, List.of(), question);
	}
}
