// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.List;

/**
 * One data row, as wide as the header.
 *
 * @param line  line of the file on which it starts, from 1
 * @param cells as read
 */
public record Row(long line, List<String> cells) {

	/** Stands for a column that the file lacks. */
	public static final int NO_COLUMN = -1;

	/** A cell without spaces around it; empty for {@link #NO_COLUMN}. */
	public String text(int column) {
		return column == NO_COLUMN ? "" : trimmed(cells.get(column));
	}

	/** True when no cell holds anything. */
	boolean isBlank() {
		for (String cell : cells) {
			if (!trimmed(cell).isEmpty()) {
				return false;
			}
		}
		return true;
	}

	/** Not strip(): spreadsheets leave no-break spaces at the ends of cells. */
	static String trimmed(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isEdge(text.charAt(from))) {
			from++;
		}
		while (from < to && isEdge(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isEdge(char character) {
		return character <= ' ' ? character == ' ' || character >= '\t' && character <= '\r'
				: character > '~' && Character.isSpaceChar(character);
	}
}
