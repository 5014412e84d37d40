// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

/**
 * Shares of the units that two coders both coded, by the code of one and that of the other.
 *
 * @param shares adding up to 1; rows are the first coder's codes
 * @param rows   share of each code of the first coder
 * @param columns share of each code of the second
 */
record PairTable(double[][] shares, double[] rows, double[] columns) {

	/** Makes the table of ratings of two coders; both must have coded at least one unit. */
	static PairTable of(Ratings ratings) {
		int size = ratings.categories().size();
		double[][] shares = new double[size][size];
		double total = 0;
		for (int i = 0; i < ratings.patterns(); i++) {
			int[] codes = ratings.pattern(i);
			if (codes[0] != Ratings.MISSING && codes[1] != Ratings.MISSING) {
				shares[codes[0]][codes[1]] += ratings.count(i);
				total += ratings.count(i);
			}
		}
		double[] rows = new double[size];
		double[] columns = new double[size];
		for (int i = 0; i < size; i++) {
			for (int k = 0; k < size; k++) {
				shares[i][k] /= total;
				rows[i] += shares[i][k];
				columns[k] += shares[i][k];
			}
		}
		return new PairTable(shares, rows, columns);
	}

	/** Agreement that is there, with weights. */
	double observed(Weights weights) {
		double sum = 0;
		for (int i = 0; i < rows.length; i++) {
			for (int k = 0; k < rows.length; k++) {
				sum += weights.of()[i][k] * shares[i][k];
			}
		}
		return sum;
	}

	/** Agreement that two coders who each draw from their own codes by chance would have. */
	double expected(Weights weights) {
		double sum = 0;
		for (int i = 0; i < rows.length; i++) {
			for (int k = 0; k < rows.length; k++) {
				sum += weights.of()[i][k] * rows[i] * columns[k];
			}
		}
		return sum;
	}
}
