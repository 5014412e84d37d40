// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

/**
 * The number of units that a simple random draw without replacement needs, so that a share is known within a margin in 95 of 100 draws.
 * Source: Cochran 1977, Sampling Techniques, 3rd ed., § 4.4, formulas 4.1 and 4.2. The formula is n0 = z² p (1 − p) / d², and for a
 * population of N, n = n0 / (1 + (n0 − 1) / N). For 1,000 units and a margin of 0.04 for a share of one half, it gives 376. Strata need
 * fewer for the whole and more for each; whole agencies that are drawn first need more.
 */
public final class SampleSize {

	/** The source of the formula. */
	public static final String SOURCE = "Cochran 1977, Sampling Techniques, 3rd ed., § 4.4";

	/** Quantile of the normal distribution for 95 %. */
	private static final double Z = 1.959963984540054;

	private SampleSize() {
	}

	/**
	 * Half the width of the interval of 95 % that so many units give, the same formula the other way round.
	 *
	 * @param units      drawn, 1 or more
	 * @param share      expected, above 0 and below 1
	 * @param population N, not less than the units
	 */
	public static double margin(long units, double share, long population) {
		if (units < 1 || population < units || !(share > 0 && share < 1)) {
			throw new IllegalArgumentException(units + " " + share + " " + population);
		}
		return population == 1 ? 0 : Z * Math.sqrt(share * (1 - share) / units * (population - units) / (population - 1.0));
	}

	/**
	 * Units needed.
	 *
	 * @param margin     half the width of the interval, above 0 and below 1
	 * @param share      expected, above 0 and below 1; one half needs most
	 * @param population N, 1 or more
	 * @return at least 1 and at most the population
	 */
	public static long of(double margin, double share, long population) {
		if (!(margin > 0 && margin < 1) || !(share > 0 && share < 1) || population < 1) {
			throw new IllegalArgumentException(margin + " " + share + " " + population);
		}
		double first = Z * Z * share * (1 - share) / (margin * margin);
		double needed = first / (1 + (first - 1) / population);
		return Math.max(1, Math.min(population, (long) Math.ceil(needed - 1e-9)));
	}
}
