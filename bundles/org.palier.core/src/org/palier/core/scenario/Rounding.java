// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

/**
 * Rounds amounts of several draws, side by side, one after the other: each rounding hands its rest to the next of the
 * same draw, so that sums stay. Plain loops over arrays of the same length: the processor does several draws at once.
 */
final class Rounding {

	private final double[] rests;

	Rounding(int draws) {
		rests = new double[draws];
	}

	/** The next amount: so many times the factor of each draw. @param whole takes what it is rounded to, 0 or more */
	void times(double posts, double[] factors, double[] whole) {
		for (int draw = 0; draw < rests.length; draw++) {
			double exact = posts * factors[draw] + rests[draw];
			double rounded = Math.floor(exact + 0.5);
			rests[draw] = exact - rounded;
			whole[draw] = rounded;
		}
	}

	/** The next amount: in proportion to what is left of a whole in each draw. @param before more than 0 */
	void follow(double posts, double[] left, double before, double[] whole) {
		for (int draw = 0; draw < rests.length; draw++) {
			double exact = posts * left[draw] / before + rests[draw];
			double rounded = Math.floor(exact + 0.5);
			rests[draw] = exact - rounded;
			whole[draw] = rounded;
		}
	}

	/** Adds to the sum of each draw. */
	static void add(double[] sums, double[] more) {
		for (int draw = 0; draw < sums.length; draw++) {
			sums[draw] += more[draw];
		}
	}
}
