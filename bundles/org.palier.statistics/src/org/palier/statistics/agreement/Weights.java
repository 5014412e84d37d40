// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

/**
 * How much of an agreement two codes are: 1 for the same code, 0 for those that lie farthest apart.
 *
 * @param of by position of one code and of the other
 */
record Weights(double[][] of) {

	/** Weights of more codes than this are not made. */
	static final int MOST = 2000;

	private interface Distance {
		double between(int one, int other);
	}

	/** Weights of 1 for equal codes and 0 for others. */
	static Weights identity(int categories) {
		return of(categories, (one, other) -> one == other ? 0 : 1);
	}

	/** Falls with the distance (Cicchetti and Allison 1971). @param places of the codes on a line */
	static Weights linear(double[] places) {
		return of(places.length, (one, other) -> Math.abs(places[one] - places[other]));
	}

	/** Falls with the square of the distance (Fleiss and Cohen 1973). @param places of the codes on a line */
	static Weights quadratic(double[] places) {
		return of(places.length, (one, other) -> (places[one] - places[other]) * (places[one] - places[other]));
	}

	/** Falls with the number of pairs of codes from one to the other (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., p. 91). */
	static Weights ordinal(int categories) {
		return of(categories, (one, other) -> {
			int steps = Math.abs(one - other) + 1;
			return steps * (steps - 1) / 2.0;
		});
	}

	/** Falls with the square of the distance over the sum (Gwet 2014, p. 91). */
	static Weights ratio(double[] values) {
		return of(values.length, CodeDistance.ratio(values)::between);
	}

	/** Places 0, 1, 2 … of codes of which only the order is known. */
	static double[] ranks(int categories) {
		double[] ranks = new double[categories];
		for (int i = 0; i < categories; i++) {
			ranks[i] = i;
		}
		return ranks;
	}

	private static Weights of(int categories, Distance distance) {
		double farthest = 0;
		for (int i = 0; i < categories; i++) {
			for (int k = 0; k < i; k++) {
				farthest = Math.max(farthest, distance.between(i, k));
			}
		}
		double[][] weights = new double[categories][categories];
		for (int i = 0; i < categories; i++) {
			for (int k = 0; k < categories; k++) {
				weights[i][k] = i == k || farthest == 0 ? 1 : 1 - distance.between(i, k) / farthest;
			}
		}
		return new Weights(weights);
	}

	/** Sum of all weights. */
	double sum() {
		double sum = 0;
		for (double[] row : of) {
			for (double weight : row) {
				sum += weight;
			}
		}
		return sum;
	}
}
