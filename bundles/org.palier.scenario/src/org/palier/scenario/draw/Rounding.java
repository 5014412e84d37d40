// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

/**
 * Rounds amounts of several draws, side by side, one after the other, and adds them up. Each rounding hands its rest to
 * the next of the same draw, so that sums stay. It uses plain loops over arrays of one length, which the processor runs
 * for several draws at once.
 */
final class Rounding {

	private final double[] rests;

	Rounding(int draws) {
		rests = new double[draws];
	}

	/**
	 * The next amount: so many times the factor of each draw.
	 *
	 * @param sums one or more, of each draw, to which what it is rounded to is added
	 */
	void times(double posts, double[] factors, double[][] sums) {
		// Three sums are the rule; in one loop they take half the time.
		if (sums.length == 3) {
			times(posts, factors, sums[0], sums[1], sums[2]);
			return;
		}
		for (int draw = 0; draw < rests.length; draw++) {
			double exact = posts * factors[draw] + rests[draw];
			double rounded = Math.floor(exact + 0.5);
			rests[draw] = exact - rounded;
			for (double[] sum : sums) {
				sum[draw] += rounded;
			}
		}
	}

	private void times(double posts, double[] factors, double[] first, double[] second, double[] third) {
		for (int draw = 0; draw < rests.length; draw++) {
			double exact = posts * factors[draw] + rests[draw];
			double rounded = Math.floor(exact + 0.5);
			rests[draw] = exact - rounded;
			first[draw] += rounded;
			second[draw] += rounded;
			third[draw] += rounded;
		}
	}

	/** The next amount: in proportion to what is left of a whole in each draw. @param before more than 0 @param sums to which it is added */
	void follow(double posts, double[] left, double before, double[] sums) {
		for (int draw = 0; draw < rests.length; draw++) {
			double exact = posts * left[draw] / before + rests[draw];
			double rounded = Math.floor(exact + 0.5);
			rests[draw] = exact - rounded;
			sums[draw] += rounded;
		}
	}

	/** Adds the same to the sum of each draw. */
	static void add(double[] sums, double more) {
		for (int draw = 0; draw < sums.length; draw++) {
			sums[draw] += more;
		}
	}

	/** Adds to the sum of each draw. */
	static void add(double[] sums, double[] more) {
		for (int draw = 0; draw < sums.length; draw++) {
			sums[draw] += more[draw];
		}
	}
}
