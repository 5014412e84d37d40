// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

/** How many letters must be put in, taken out or changed to make one text of another (Levenshtein 1966). */
public final class EditDistance {

	private EditDistance() {
	}

	/** How many letters of a text of some length may differ: one in ten, three at most. */
	public static int limit(int length) {
		return Math.min(3, length / 10);
	}

	/** True when the texts differ, by no more letters than the shorter one allows. */
	public static boolean isNear(String one, String other) {
		int limit = limit(Math.min(one.length(), other.length()));
		return Math.abs(one.length() - other.length()) <= limit && !one.equals(other) && of(one, other, limit) <= limit;
	}

	/** The distance of two texts, in UTF-16 units; some number beyond the limit when it is greater than that. */
	static int of(String one, String other, int limit) {
		int beyond = limit + 1;
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = Math.min(j, beyond);
		}
		for (int i = 1; i <= one.length(); i++) {
			// Whatever lies further from the diagonal than the limit is beyond it.
			int from = Math.max(1, i - limit);
			int to = Math.min(other.length(), i + limit);
			int diagonal = row[from - 1];
			row[from - 1] = from == 1 ? Math.min(i, beyond) : beyond;
			int least = row[from - 1];
			for (int j = from; j <= to; j++) {
				int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(beyond, Math.min(changed, Math.min(j == i + limit ? beyond : row[j], row[j - 1]) + 1));
				least = Math.min(least, row[j]);
			}
			if (least > limit) {
				return beyond;
			}
		}
		return row[other.length()];
	}

	/** The distance of two texts, in UTF-16 units. */
	public static int of(String one, String other) {
		return of(one, other, Math.max(one.length(), other.length()));
	}
}
