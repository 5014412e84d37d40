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
 * @param figures  each with a title that is its message, and a caption (measure, unit, who, when, n, source) as
 *                 {@link ReportFigure#source()}
 * @param tables   short, with the numbers behind the pictures
 * @param cited    ids of tables of the report that the page rests on, which the annex prints; one that the report lacks is passed over
 */
public record ReportPage(String id, Bilingual question, Bilingual title, List<Bilingual> words, List<ReportFigure> figures,
		List<Table> tables, List<String> cited) {

	/** A page that rests on no table but its own. */
	public ReportPage(String id, Bilingual question, Bilingual title, List<Bilingual> words, List<ReportFigure> figures, List<Table> tables) {
		this(id, question, title, words, figures, tables, List.of());
	}

	/** Copies its lists. */
	public ReportPage {
		words = List.copyOf(words);
		figures = List.copyOf(figures);
		tables = List.copyOf(tables);
		cited = List.copyOf(cited);
	}

	/** This page, resting on these tables of the report. */
	public ReportPage citing(List<String> ids) {
		return new ReportPage(id, question, title, words, figures, tables, ids);
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
