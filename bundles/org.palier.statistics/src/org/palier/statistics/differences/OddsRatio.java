// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

/**
 * The odds in one group over the odds in another, with the interval at 95 % of B. Woolf (1955), On estimating the
 * relation between blood group and disease, Annals of Human Genetics 19, 251-253. Where a count is nothing, a half
 * is added to all four (Haldane 1956; Anscombe 1956), since the ratio would not exist.
 *
 * @param ratio more than 0
 * @param low   lower bound
 * @param high  upper bound
 */
public record OddsRatio(double ratio, double low, double high) {

	private static final double Z = 1.959963984540054;

	/**
	 * The ratio of two shares.
	 *
	 * @param first  part of the first group, 0 to firstOf
	 * @param second part of the second group, 0 to secondOf
	 */
	public static OddsRatio of(long first, long firstOf, long second, long secondOf) {
		long otherFirst = firstOf - first;
		long otherSecond = secondOf - second;
		double more = first == 0 || second == 0 || otherFirst == 0 || otherSecond == 0 ? 0.5 : 0;
		double log = Math.log((first + more) * (otherSecond + more) / ((otherFirst + more) * (second + more)));
		double half = Z * Math.sqrt(1 / (first + more) + 1 / (otherFirst + more) + 1 / (second + more) + 1 / (otherSecond + more));
		return new OddsRatio(Math.exp(log), Math.exp(log - half), Math.exp(log + half));
	}
}
