// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

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

	/** Second less first. */
	public ShareDifference turned() {
		return new ShareDifference(-difference, -high, -low);
	}

	/**
	 * The difference of two shares.
	 *
	 * @param first  part of the first group, 0 to firstOf
	 * @param second part of the second group, 0 to secondOf
	 * @throws IllegalArgumentException for a share of nothing
	 */
	public static ShareDifference of(long first, long firstOf, long second, long secondOf) {
		return independent((double) first / firstOf, WilsonInterval.of(first, firstOf), (double) second / secondOf, WilsonInterval.of(second, secondOf));
	}

	/**
	 * The difference of two shares that were estimated apart from each other, each with an interval of its own at 95 %: the method of variance
	 * estimates recovery, of which Newcombe's is that of Wilson intervals (G. Y. Zou and A. Donner 2008, Construction of confidence limits about
	 * effect measures, Statistics in Medicine 27, 1693-1702).
	 *
	 * @param first  0 to 1
	 * @param one    interval of the first, which holds it
	 * @param second 0 to 1
	 * @param other  interval of the second, which holds it
	 * @since 0.2.0
	 */
	public static ShareDifference independent(double first, WilsonInterval one, double second, WilsonInterval other) {
		double difference = first - second;
		return new ShareDifference(difference, Math.max(-1, difference - Math.hypot(first - one.low(), other.high() - second)),
				Math.min(1, difference + Math.hypot(one.high() - first, second - other.low())));
	}
}
