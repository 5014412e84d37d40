// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.regex.Pattern;

/**
 * Counts in cells: digits, perhaps with comma, space or no-break space between thousands ({@code 1,234}),
 * perhaps with zeros after a point, as spreadsheets and pandas write them ({@code 12.0}). Rounded ones
 * ({@code 6.7K}), negative ones and fractions are not counts.
 */
final class PostCountText {

	/** Stands for what is no count. */
	static final long UNREADABLE = -1;

	private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[, \u00A0\u202F]\\d{3})+");
	private static final Pattern ZEROS = Pattern.compile("(\\d+)\\.0+");
	private static final int DIGITS = 18;

	private PostCountText() {
	}

	/** The count, or {@link #UNREADABLE}. */
	static long of(String cell) {
		String digits = cell;
		if (!isDigits(digits)) {
			if (THOUSANDS.matcher(cell).matches()) {
				digits = cell.replaceAll("\\D", "");
			} else if (ZEROS.matcher(cell).matches()) {
				digits = cell.substring(0, cell.indexOf('.'));
			} else {
				return UNREADABLE;
			}
		}
		return digits.length() > DIGITS ? UNREADABLE : Long.parseLong(digits);
	}

	private static boolean isDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return !text.isEmpty();
	}
}
