// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

/**
 * A sum of shares, each times a number: one share, or the difference of two. Its value for a unit is the residual, the
 * people's codes less the trusted part of the machine's.
 *
 * @param times one number a category
 * @param trust of the machine, one number a category
 * @param unmet how much of an error of each sort a sample is thought not to have met, see {@link #unseen}
 */
record Contrast(double[] times, double[] trust, double unmet) {

	/** One unit over the four cells of what people and the machine may say of a category: the prior of Perks (1947). */
	private static final double QUARTER = 0.25;
	/** Half a unit in each of them: the prior of Jeffreys. */
	private static final double HALF = 0.5;
	/** Below it, of a category so rare that a sample meets hardly any of its errors, a quarter was seen to be too little. */
	private static final double RARE = 0.05;

	/** One share. */
	static Contrast of(int category, double[] trust) {
		double[] times = new double[trust.length];
		times[category] = 1;
		return new Contrast(times, trust, QUARTER);
	}

	/**
	 * Returns this contrast with a larger allowance for errors that were not met: for the differences of clusters,
	 * which the same few errors show.
	 */
	Contrast wary() {
		return new Contrast(times, trust, HALF);
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

	/** The trusted part of the machine's codes, as a mean over all their units. */
	double trusted(double[] predicted, long units) {
		double sum = 0;
		for (int category = 0; category < times.length; category++) {
			sum += times[category] * trust[category] * predicted[category];
		}
		return sum / units;
	}

	/**
	 * An allowance for the squares of residuals that a small sample may lack, because a good machine errs seldom and
	 * the sample may not meet its errors. It adds a part of an error of each sort: a unit that the machine missed and
	 * one that it named wrongly. A prior over the four cells of the table of both does this too. Sources: Perks 1947,
	 * Journal of the Institute of Actuaries 73, 285-334; for differences of paired shares Agresti and Min 2005,
	 * Statistics in Medicine 24, 729-740. It is 0 where the machine gives all units one code, and so can hide nothing.
	 * A unit that is missed in one category is named wrongly in another, in any of the others alike. Between n
	 * categories, two such errors are correlated by -1/(n - 1), and with two categories they are the same ones.
	 */
	double unseen(double[] predicted, long units) {
		double squares = 0;
		double sum = 0;
		int hiding = 0;
		for (int category = 0; category < times.length; category++) {
			double share = predicted[category] / units;
			if (trust[category] > 0 && share > 0 && share < 1) {
				double errors = (share < RARE ? HALF : unmet) * (1 + trust[category] * trust[category]);
				squares += times[category] * times[category] * errors;
				sum += times[category] * Math.sqrt(errors);
				hiding++;
			}
		}
		return hiding < 2 ? squares : squares + (squares - sum * sum) / (hiding - 1);
	}
}
