// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The score interval of a proportion at 95 %: E. B. Wilson (1927), Probable inference, the law of
 * succession, and statistical inference, Journal of the American Statistical Association 22, 209-212.
 * Without continuity correction.
 *
 * @param low  0 to 1
 * @param high 0 to 1, not below low
 */
public record WilsonInterval(double low, double high) {

	/** 97.5 % quantile of the standard normal distribution. */
	private static final double Z = 1.959963984540054;
	/** The probability outside an interval at 95 %, at each end. */
	private static final double BEYOND = 0.025;

	/**
	 * The interval for what was counted.
	 *
	 * @param successes 0 to n
	 * @param n         1 or more
	 * @throws IllegalArgumentException for anything else: a share of nothing has no interval
	 */
	public static WilsonInterval of(long successes, long n) {
		if (n < 1 || successes < 0 || successes > n) {
			throw new IllegalArgumentException(successes + " of " + n);
		}
		return ofShare((double) successes / n, n, Z);
	}

	/**
	 * The interval for a share that was estimated in another way than by counting.
	 *
	 * @param share     0 to 1
	 * @param effective as many units, drawn with equal chances, as tell as much as those that the estimate rests on; above 0
	 * @param quantile  of the distribution of its error, e.g. 1.96 for 95 % of the normal one
	 * @throws IllegalArgumentException for anything else
	 */
	public static WilsonInterval ofShare(double share, double effective, double quantile) {
		if (!(share >= 0 && share <= 1) || !(effective > 0) || !(quantile > 0)) {
			throw new IllegalArgumentException(share + " of " + effective);
		}
		double square = quantile * quantile;
		double center = (share + square / (2 * effective)) / (1 + square / effective);
		double half = quantile / (1 + square / effective) * Math.sqrt(share * (1 - share) / effective + square / (4.0 * effective * effective));
		// At the ends the formula gives 0 and 1 exactly; rounding alone would miss them.
		return new WilsonInterval(share == 0 ? 0 : center - half, share == 1 ? 1 : center + half);
	}

	/**
	 * This interval of a share where it is looked at beside others: it reaches further, so that all of them hold at
	 * once at least 95 of 100 times. The distance of an end from the share is stretched by what Bonferroni's inequality
	 * asks of a normal quantile (O. J. Dunn 1961, Multiple comparisons among means, Journal of the American Statistical
	 * Association 56, 52-64).
	 *
	 * @param share  within it
	 * @param ranges how many there are, 1 or more
	 */
	public WilsonInterval among(double share, int ranges) {
		if (ranges < 1) {
			throw new IllegalArgumentException(ranges + " ranges");
		}
		double stretch = NormalDistribution.of(0, 1).inverseSurvivalProbability(BEYOND / ranges) / Z;
		return new WilsonInterval(Math.max(0, share - stretch * (share - low)), Math.min(1, share + stretch * (high - share)));
	}
}
