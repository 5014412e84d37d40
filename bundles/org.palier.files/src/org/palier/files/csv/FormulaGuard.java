// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.regex.Pattern;

/**
 * Free words in cells that spreadsheets open: what would be a formula there gets a leading apostrophe, and loses it when the
 * table comes back, so that the words stay what they were.
 */
final class FormulaGuard {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]");

	private FormulaGuard() {
	}

	static String guarded(String words) {
		return FORMULA.matcher(words).lookingAt() ? "'" + words : words;
	}

	static String bare(String cell) {
		return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
	}
}
