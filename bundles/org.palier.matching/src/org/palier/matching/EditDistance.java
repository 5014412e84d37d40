// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

/** The number of letters that must be inserted, deleted or changed to turn one text into another (Levenshtein 1966). */
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

	/** The distance of two texts, in UTF-16 units. */
	public static int of(String one, String other) {
		return of(one, other, Math.max(one.length(), other.length()));
	}

	/** The distance of two texts, in UTF-16 units; some number beyond the limit when it is greater than that. */
	static int of(String one, String other, int limit) {
		return of(one, other, limit, false);
	}

	/**
	 * The distance of two words in which two letters that changed places count as one difference (Damerau 1964), as typing errors do.
	 *
	 * @return some number beyond the limit when it is greater than that
	 */
	static int typed(String one, String other, int limit) {
		return of(one, other, limit, true);
	}

	private static int of(String one, String other, int limit, boolean swaps) {
		int beyond = limit + 1;
		int[] before = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < last.length; j++) {
			last[j] = Math.min(j, beyond);
		}
		for (int i = 1; i <= one.length(); i++) {
			// Whatever lies further from the diagonal than the limit is beyond it.
			int from = Math.max(1, i - limit);
			int to = Math.min(other.length(), i + limit);
			row[from - 1] = from == 1 ? Math.min(i, beyond) : beyond;
			int least = row[from - 1];
			for (int j = from; j <= to; j++) {
				int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				int longer = j == i + limit ? beyond : last[j];
				row[j] = Math.min(beyond, Math.min(changed, Math.min(longer, row[j - 1]) + 1));
				if (swaps && i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > limit) {
				return beyond;
			}
			int[] free = before;
			before = last;
			last = row;
			row = free;
		}
		return Math.abs(one.length() - other.length()) > limit ? beyond : last[other.length()];
	}
}
