// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

/** How many letters differ: put in, taken out, changed, or two that changed places (Damerau 1964; Levenshtein 1966). */
final class Letters {

	private Letters() {
	}

	/** The distance; some number beyond the limit when it is greater than that. */
	static int distance(String one, String other, int limit) {
		int[] before = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < last.length; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j < row.length; j++) {
				boolean same = one.charAt(i - 1) == other.charAt(j - 1);
				row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > limit) {
				return limit + 1;
			}
			int[] free = before;
			before = last;
			last = row;
			row = free;
		}
		return last[other.length()];
	}
}
