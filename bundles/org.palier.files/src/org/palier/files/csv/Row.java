// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One data row, as wide as the header.
 *
 * @param line  line of the file on which it starts, from 1
 * @param cells as read
 */
public record Row(long line, List<String> cells) {

	/** Stands for a column that the file lacks. */
	public static final int NO_COLUMN = -1;

	// Not strip(): spreadsheets leave no-break spaces at the ends of cells.
	private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

	/** A cell without spaces around it; empty for {@link #NO_COLUMN}. */
	public String text(int column) {
		return column == NO_COLUMN ? "" : trimmed(cells.get(column));
	}

	/** True when no cell holds anything. */
	boolean isBlank() {
		return cells.stream().allMatch(it -> trimmed(it).isEmpty());
	}

	static String trimmed(String text) {
		if (text.isEmpty() || isInk(text.charAt(0)) && isInk(text.charAt(text.length() - 1))) {
			return text;
		}
		return EDGES.matcher(text).replaceAll("");
	}

	private static boolean isInk(char character) {
		return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
	}
}
