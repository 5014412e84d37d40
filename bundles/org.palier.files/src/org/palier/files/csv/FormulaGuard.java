// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.regex.Pattern;

/**
 * Protects words in cells that spreadsheets open. Words that would be a formula there get a leading apostrophe, and lose it
 * when the table comes back, so that the words do not change.
 */
public final class FormulaGuard {

	/**
	 * The sign may come after blanks, no-break ones too, and signs that show nothing; full-width and small forms are read as the plain ones.
	 */
	private static final Pattern FORMULA = Pattern
			.compile("'*(?:[\\t\\r\\n]|[\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])");

	private FormulaGuard() {
	}

	/** Words as a cell that no spreadsheet takes for a formula. */
	public static String guarded(String words) {
		return FORMULA.matcher(words).lookingAt() ? "'" + words : words;
	}

	/** The words of such a cell. */
	public static String bare(String cell) {
		return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
	}
}
