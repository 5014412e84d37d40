// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

/** How many letters must be put in, taken out or changed to make one text of another (Levenshtein 1966). */
final class EditDistance {

	private EditDistance() {
	}

	/** True when the texts differ, by one letter in ten of the shorter at most, and by three at most. */
	static boolean isNear(String one, String other) {
		int limit = Math.min(3, Math.min(one.length(), other.length()) / 10);
		return Math.abs(one.length() - other.length()) <= limit && !one.equals(other) && of(one, other) <= limit;
	}

	/** The distance of two texts, in UTF-16 units. */
	static int of(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}
}
