// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.util.List;
import java.util.Optional;

import org.palier.ground.table.Table;
import org.palier.reports.content.ReportFigure;

/**
 * One slide, in the language of the report, with no more words than may be shown.
 *
 * @param title   what it says
 * @param beneath what the title rests on, in smaller letters; may be empty
 * @param lines   sentences and numbers, in order
 * @param figure  at most one picture
 * @param table   shown where there is no picture
 * @param source  at the foot; may be empty
 * @param notes   what the speaker may be asked: everything that the slide leaves out too
 */
record Slide(String title, String beneath, List<Line> lines, Optional<ReportFigure> figure, Optional<Table> table, String source,
		List<String> notes) {

	/** Copies its lists. */
	Slide {
		lines = List.copyOf(lines);
		notes = List.copyOf(notes);
	}

	/**
	 * One line.
	 * @param number in large letters; may be empty
	 * @param text what it is of, or a sentence
	 * @param detail on what it rests; may be empty
	 */
	record Line(String number, String text, String detail) {
	}
}
