// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import java.util.Arrays;

/**
 * Decides whether a sum of several bodies' values, or its mean, reveals one of the values too closely: the p% rule (Hundepool and others
 * 2012, Statistical Disclosure Control, ch. 4). The body with the second largest value subtracts it from the sum, and knows the largest up
 * to the sum of all others.
 */
public final class PercentRule {

	/**
	 * The least sum of the others, as a part of the largest value. The rule leaves the number open; this one is ours.
	 */
	public static final double LEAST = 0.2;

	private PercentRule() {
	}

	/**
	 * How far off the best guess of the largest value is, as a part of it.
	 *
	 * @param values 0 or more each
	 * @return 0 or more; 0 where all are 0, which a sum of 0 says of each
	 */
	public static double distance(double... values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		double largest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
		return largest <= 0 ? 0 : Arrays.stream(sorted, 0, Math.max(0, sorted.length - 2)).sum() / largest;
	}

	/** Whether a sum may be shown. @param distance of its values; not a number where it is not known, which tells nothing */
	public static boolean isTold(double distance) {
		return distance >= LEAST;
	}
}
