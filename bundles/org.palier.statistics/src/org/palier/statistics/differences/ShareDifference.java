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
		WilsonInterval one = WilsonInterval.of(first, firstOf);
		WilsonInterval other = WilsonInterval.of(second, secondOf);
		double share = (double) first / firstOf;
		double otherShare = (double) second / secondOf;
		double difference = share - otherShare;
		return new ShareDifference(difference, difference - Math.hypot(share - one.low(), other.high() - otherShare),
				difference + Math.hypot(one.high() - share, otherShare - other.low()));
	}
}
