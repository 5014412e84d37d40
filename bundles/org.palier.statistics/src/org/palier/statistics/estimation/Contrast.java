// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

/**
 * A sum of shares, each times a number: one share, or the difference of two. What it is of a unit is its residual, the
 * people's codes less what is trusted of the machine's.
 *
 * @param times one number a category
 * @param trust of the machine, one number a category
 */
record Contrast(double[] times, double[] trust) {

	private static final double HALF = 0.5;

	/** One share. */
	static Contrast of(int category, double[] trust) {
		double[] times = new double[trust.length];
		times[category] = 1;
		return new Contrast(times, trust);
	}

	/** One share less another. */
	static Contrast of(int first, int second, double[] trust) {
		Contrast contrast = of(first, trust);
		contrast.times[second] -= 1;
		return contrast;
	}

	/** Whether a category enters. */
	boolean concerns(int category) {
		return times[category] != 0;
	}

	double residual(CodedUnit unit) {
		double people = times[unit.code()];
		return unit.predicted() == CodedUnit.ABSTAINED ? people : people - times[unit.predicted()] * trust[unit.predicted()];
	}

	/** What is trusted of the machine's codes, as a mean over all units that they are of. */
	double trusted(long[] predicted, long units) {
		double sum = 0;
		for (int category = 0; category < times.length; category++) {
			sum += times[category] * trust[category] * predicted[category];
		}
		return sum / units;
	}

	/**
	 * What the squares of the residuals of a sample are short of, because a good machine errs so seldom that a small sample may
	 * not meet its errors: half an error of each sort, a unit that it missed and one that it named wrongly. Nothing where it says
	 * the same of all units, and so can hide nothing.
	 */
	double unseen(long[] predicted, long units) {
		double sum = 0;
		for (int category = 0; category < times.length; category++) {
			double share = (double) predicted[category] / units;
			if (trust[category] > 0 && share > 0 && share < 1) {
				sum += times[category] * times[category] * HALF * (1 + trust[category] * trust[category]);
			}
		}
		return sum;
	}
}
