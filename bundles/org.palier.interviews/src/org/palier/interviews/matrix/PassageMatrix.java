// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.interviews.reading.HandedOutRows;
import org.palier.model.Passage;

/**
 * Passages in cells. For a person who owns the study: each cell shows how many there are, however few. Immutable, but
 * for the passages, which belong to the study.
 *
 * @param rows    headings
 * @param columns headings
 * @param cells   a list for each row, of a cell for each column
 */
public record PassageMatrix(List<Heading> rows, List<Heading> columns, List<List<Cell>> cells) {

	/**
	 * The subject of a row or a column.
	 *
	 * @param id    of the code, theme, interview or category; empty for what has none
	 * @param name  in both languages
	 * @param depth how many codes lie above it
	 */
	public record Heading(String id, Bilingual name, int depth) {
	}

	/**
	 * A cell.
	 *
	 * @param count    of passages, or of pairs of passages
	 * @param passages each once, in the order of interviews and of what was said
	 */
	public record Cell(int count, List<Passage> passages) {

		/** Nothing. */
		public static final Cell EMPTY = new Cell(0, List.of());

		/** Copies its list. */
		public Cell {
			passages = List.copyOf(passages);
		}
	}

	/** Copies its lists. */
	public PassageMatrix {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		cells = cells.stream().map(List::copyOf).toList();
	}

	/** A cell. @param row from 0 @param column from 0 */
	public Cell cell(int row, int column) {
		return cells.get(row).get(column);
	}

	/** The highest count; 0 when there is none. */
	public int most() {
		return cells.stream().flatMap(List::stream).mapToInt(Cell::count).max().orElse(0);
	}

	/** The words of its cells, headings first. */
	public List<List<String>> words(Locale locale) {
		List<List<String>> words = new ArrayList<>();
		words.add(Stream.concat(Stream.of(""), columns.stream().map(it -> it.name().in(locale))).toList());
		for (int i = 0; i < rows.size(); i++) {
			words.add(Stream.concat(Stream.of(rows.get(i).name().in(locale)), cells.get(i).stream().map(it -> String.valueOf(it.count()))).toList());
		}
		return words;
	}

	/**
	 * The words of its cells as they leave the study. A cell of several interviews has no number where too few of them
	 * have passages. Nor has a cell above such a cell, from which the number would follow.
	 *
	 * @param fewest interviews of the smallest group that is told, see {@link org.palier.intake.privacy.FewestTold}
	 */
	public List<List<String>> released(Locale locale, int fewest) {
		var told = new ToldCells(this, fewest);
		List<List<String>> words = words(locale);
		List<List<String>> released = new ArrayList<>(List.of(words.getFirst()));
		for (int i = 0; i < rows.size(); i++) {
			List<String> row = new ArrayList<>(words.get(i + 1));
			for (int j = 0; j < columns.size(); j++) {
				if (!told.isTold(i, j)) {
					row.set(j + 1, "\u2013");
				}
			}
			released.add(row);
		}
		return released;
	}

	/**
	 * Hands the counts out as a table of rows (CSV).
	 *
	 * @param fewest as of {@link #released}
	 * @return id of the run; empty where the folder takes none
	 */
	public Optional<String> export(Locale locale, int fewest, HandedOutRows into, Path file) throws IOException {
		List<List<String>> words = released(locale, fewest);
		return into.write("matrix", words.getFirst(), words.subList(1, words.size()), file);
	}
}
