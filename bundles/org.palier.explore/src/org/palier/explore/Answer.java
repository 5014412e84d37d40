// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;

/**
 * A study's answer to a question: a line for each group of the rows, with a number for each group of the columns. Immutable.
 *
 * @param question question that was put
 * @param rows fields on rows, outermost first
 * @param columns fields on columns, outermost first
 * @param heads groups of each column of numbers, one a field; one empty list where no field is on columns
 * @param lines lines that have a number
 * @param total line of all lines; empty where there is only one
 * @param notes remarks that a reader of these numbers needs
 */
public record Answer(Question question, List<PivotField> rows, List<PivotField> columns, List<List<PivotGroup>> heads, List<Line> lines,
		Optional<Line> total, List<Bilingual> notes) {

	/**
	 * A line of numbers.
	 *
	 * @param groups   one a field of the rows; empty for the total
	 * @param coverage of how many bodies anything was read, and of how many of their pages or posts
	 * @param all      all things of the line, with those that are in no share
	 * @param cells    a number for each column
	 */
	public record Line(List<PivotGroup> groups, Coverage coverage, Value.Count all, List<Cell> cells) {
		/** Copies its lists. */
		public Line {
			groups = List.copyOf(groups);
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A number.
	 *
	 * @param count     how many
	 * @param share     a share, or why there is none
	 * @param corrected an estimate, or why there is none; null where the question asks for none
	 */
	public record Cell(Value.Count count, Value share, @Nullable Value corrected) {

		/** The value in the form in which the question shows it. */
		public Value shown(Showing showing) {
			Value estimate = corrected;
			return switch (showing) {
			case COUNT -> count;
			case CORRECTED -> estimate == null ? share : estimate;
			case ROW, COLUMN, ALL -> share;
			};
		}
	}

	/** Copies its lists. */
	public Answer {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		heads = heads.stream().map(List::copyOf).toList();
		lines = List.copyOf(lines);
		notes = List.copyOf(notes);
	}

	/** This answer with one more note before its own. */
	Answer noting(Bilingual first) {
		return new Answer(question, rows, columns, heads, lines, total, Stream.concat(Stream.of(first), notes.stream()).toList());
	}

	/** True when nothing was counted. */
	public boolean isEmpty() {
		return lines.isEmpty();
	}
}
