// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.table.Table;

/**
 * A table in the shape in which a journal prints it: words and numbers as they are read, in one language. The first column is of words, all
 * others of numbers that are flush right with as many decimals each, so that these stand below each other.
 *
 * @param id      name of its files
 * @param label   number, e.g. Table 1
 * @param caption title that stands alone: measure, unit, who, when
 * @param spans   heads above the heads, over several columns each; empty for none
 * @param heads   one a column
 * @param lines   in order
 * @param note    sentences beneath it
 * @param wide    whether it needs 174 mm; otherwise 84 mm are enough
 * @param data    the same numbers as data, one a row
 */
public record ShapedTable(String id, String label, String caption, List<Span> spans, List<String> heads, List<Line> lines,
		List<String> note, boolean wide, Table data) {

	/** Stands where there is no number; the note says why. */
	public static final String NONE = "–";

	/** What a line is. */
	public enum Kind {
		/** Of a level. */
		LEVEL,
		/** Of what belongs to the level above. */
		WITHIN,
		/** Of neither. */
		PLAIN,
		/** The first that counts: a rule stands above it. */
		FIRST_TOTAL,
		/** Another that counts. */
		TOTAL
	}

	/** Words over several columns. @param columns 1 or more */
	public record Span(String words, int columns) {
	}

	/**
	 * A line.
	 *
	 * @param name  in the first column
	 * @param cells of the other columns, in order; together they span all of them
	 */
	public record Line(Kind kind, String name, List<Span> cells) {

		/** Copies its list. */
		public Line {
			cells = List.copyOf(cells);
		}

		/** A line with one cell a column. */
		static Line of(Kind kind, String name, List<String> cells) {
			return new Line(kind, name, cells.stream().map(it -> new Span(it, 1)).toList());
		}
	}

	/** This table with a sentence before all others of its note. */
	ShapedTable warning(String sentence) {
		return new ShapedTable(id, label, caption, spans, heads, lines, Stream.concat(Stream.of(sentence), note.stream()).toList(), wide, data);
	}

	/** Copies its lists, and refuses lines that have other columns than the heads. */
	public ShapedTable {
		spans = List.copyOf(spans);
		heads = List.copyOf(heads);
		lines = List.copyOf(lines);
		note = List.copyOf(note);
		int columns = heads.size();
		if (!spans.isEmpty() && spans.stream().mapToInt(Span::columns).sum() != columns) {
			throw new IllegalArgumentException(id + ": heads above " + columns + " columns");
		}
		for (Line line : lines) {
			if (1 + line.cells().stream().mapToInt(Span::columns).sum() != columns) {
				throw new IllegalArgumentException(id + ": " + line.name() + " has other columns than the " + columns + " heads");
			}
		}
	}
}
