// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/** How far an interval goes from its estimate. @param below 0 or more @param above 0 or more */
record Reach(double below, double above) {

	/** 97.5 % quantile of the standard normal distribution. */
	static final double Z = 1.959963984540054;

	/**
	 * Wilson's interval of a share.
	 *
	 * @param variance of the share, 0 or more
	 * @param plain    units that tell as much where the variance tells nothing; without end where nothing is left to be seen
	 */
	static Reach of(double share, double variance, double plain) {
		double effective = share <= 0 || share >= 1 || variance <= 0 ? plain : share * (1 - share) / variance;
		if (Double.isInfinite(effective)) {
			return new Reach(0, 0);
		}
		WilsonInterval interval = WilsonInterval.ofShare(share, effective, Z);
		return new Reach(share - interval.low(), interval.high() - share);
	}

	/** Half the width of the interval. */
	double half() {
		return (below + above) / 2;
	}

	/** With what comes from elsewhere and is independent of it. */
	Reach and(double other) {
		return and(new Reach(other, other));
	}

	/** The reach of a sum of two independent estimates. */
	Reach and(Reach other) {
		return new Reach(Math.hypot(below, other.below), Math.hypot(above, other.above));
	}

	/** Returns this reach, with at least so much below. */
	Reach orBelow(double least) {
		return new Reach(Math.max(below, least), above);
	}

	/** The reach of a part. @param part of the whole that the estimate enters with, 0 or more */
	Reach times(double part) {
		return new Reach(part * below, part * above);
	}

	/**
	 * The reach of the difference of two estimates: the method of variance estimates recovery for correlated estimates
	 * (Zou 2007, Psychological Methods 12, 399-413). The first can be as low as its interval goes while the other is as
	 * high as its own goes. That is less likely, the more they go up and down together.
	 *
	 * @param correlation of the two, -1 to 1
	 */
	Reach less(Reach other, double correlation) {
		return new Reach(together(below, other.above, correlation), together(above, other.below, correlation));
	}

	private static double together(double one, double other, double correlation) {
		return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
	}

	/** The interval about a difference of two shares, within what it can be. */
	ShareDifference around(double difference) {
		return new ShareDifference(difference, Math.max(-1, difference - below), Math.min(1, difference + above));
	}
}
