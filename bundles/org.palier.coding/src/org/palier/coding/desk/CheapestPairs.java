// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.Arrays;

/**
 * An assignment of one column to each row, so that all together cost least (Kuhn 1955, in the form by shortest paths of
 * Jonker and Volgenant 1987). It is meant for tables of a few dozen rows.
 */
final class CheapestPairs {

	private CheapestPairs() {
	}

	/** @param costs as many columns as rows @return the column of each row */
	static int[] of(int[][] costs) {
		int size = costs.length;
		// Row and column 0 stand for none.
		long[] rowPrice = new long[size + 1];
		long[] columnPrice = new long[size + 1];
		int[] rowOf = new int[size + 1];
		int[] from = new int[size + 1];
		for (int row = 1; row <= size; row++) {
			rowOf[0] = row;
			int column = 0;
			long[] least = new long[size + 1];
			Arrays.fill(least, Long.MAX_VALUE);
			boolean[] seen = new boolean[size + 1];
			do {
				seen[column] = true;
				int current = rowOf[column];
				int next = 0;
				long step = Long.MAX_VALUE;
				for (int other = 1; other <= size; other++) {
					if (!seen[other]) {
						long reduced = costs[current - 1][other - 1] - rowPrice[current] - columnPrice[other];
						if (reduced < least[other]) {
							least[other] = reduced;
							from[other] = column;
						}
						if (least[other] < step) {
							step = least[other];
							next = other;
						}
					}
				}
				for (int other = 0; other <= size; other++) {
					if (seen[other]) {
						rowPrice[rowOf[other]] += step;
						columnPrice[other] -= step;
					} else {
						least[other] -= step;
					}
				}
				column = next;
			} while (rowOf[column] != 0);
			while (column != 0) {
				rowOf[column] = rowOf[from[column]];
				column = from[column];
			}
		}
		int[] columns = new int[size];
		for (int column = 1; column <= size; column++) {
			columns[rowOf[column] - 1] = column - 1;
		}
		return columns;
	}
}
