// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * The difference of two shares, with its interval at 95 % made of the two Wilson intervals: R. G. Newcombe (1998),
 * Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873-890,
 * method 10.
 *
 * @param difference first less second, -1 to 1
 * @param low        lower bound
 * @param high       upper bound
 */
public record ShareDifference(double difference, double low, double high) {

	private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
	/** The probability outside an interval at 95 %, at each end. */
	private static final double BEYOND = 0.025;

	/** Second less first. */
	public ShareDifference turned() {
		return new ShareDifference(-difference, -high, -low);
	}

	/**
	 * This difference where it was chosen, after a look, from those of several outcomes. Its interval reaches further,
	 * so that the intervals of all of them hold at least 95 of 100 times. The distance of a bound from the difference
	 * is stretched by what Bonferroni's inequality asks of a normal quantile (O. J. Dunn 1961, Multiple comparisons
	 * among means, Journal of the American Statistical Association 56, 52-64).
	 *
	 * @param outcomes from how many it was chosen, 1 or more
	 */
	public ShareDifference among(int outcomes) {
		if (outcomes < 1) {
			throw new IllegalArgumentException(outcomes + " outcomes");
		}
		double stretch = NORMAL.inverseSurvivalProbability(BEYOND / outcomes) / NORMAL.inverseSurvivalProbability(BEYOND);
		return new ShareDifference(difference, Math.max(-1, difference - stretch * (difference - low)),
				Math.min(1, difference + stretch * (high - difference)));
	}

	/**
	 * The difference of two shares.
	 *
	 * @param first  part of the first group, 0 to firstOf
	 * @param second part of the second group, 0 to secondOf
	 * @throws IllegalArgumentException for a share of nothing
	 */
	public static ShareDifference of(long first, long firstOf, long second, long secondOf) {
		return independent((double) first / firstOf, WilsonInterval.of(first, firstOf), (double) second / secondOf,
				WilsonInterval.of(second, secondOf));
	}

	/**
	 * The difference of two shares with independent estimates, each with an interval of its own at 95 %. It uses the
	 * method of variance estimates recovery (G. Y. Zou and A. Donner 2008, Construction of confidence limits about
	 * effect measures, Statistics in Medicine 27, 1693-1702). Newcombe's interval is this method with Wilson intervals.
	 *
	 * @param first  0 to 1
	 * @param one    interval of the first, which holds it
	 * @param second 0 to 1
	 * @param other  interval of the second, which holds it
	 */
	public static ShareDifference independent(double first, WilsonInterval one, double second, WilsonInterval other) {
		double difference = first - second;
		return new ShareDifference(difference, Math.max(-1, difference - Math.hypot(first - one.low(), other.high() - second)),
				Math.min(1, difference + Math.hypot(one.high() - first, second - other.low())));
	}

	/**
	 * The difference of two shares with an interval of their own at 95 % each. Their errors may depend on each other in
	 * any way, as those of the same bodies in two years do. It assumes the worst case, that one is too high whenever
	 * the other is too low. Source: G. Y. Zou (2007), Toward using confidence intervals to compare correlations,
	 * Psychological Methods 12, 399-413, with a correlation of -1. So it is never too narrow, and mostly too wide.
	 *
	 * @param first  0 to 1
	 * @param one    interval of the first, which holds it
	 * @param second 0 to 1
	 * @param other  interval of the second, which holds it
	 */
	public static ShareDifference dependent(double first, WilsonInterval one, double second, WilsonInterval other) {
		return new ShareDifference(first - second, Math.max(-1, one.low() - other.high()), Math.min(1, one.high() - other.low()));
	}
}
