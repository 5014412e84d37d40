// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

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
		double share = (double) successes / n;
		double square = Z * Z;
		double center = (share + square / (2 * n)) / (1 + square / n);
		double half = Z / (1 + square / n) * Math.sqrt(share * (1 - share) / n + square / (4.0 * n * n));
		// At the ends the formula gives 0 and 1 exactly; rounding alone would miss them.
		return new WilsonInterval(successes == 0 ? 0 : center - half, successes == n ? 1 : center + half);
	}
}
