// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

/**
 * The 95 % score interval of a share of independent yes-or-no cases (Wilson 1927, Journal of the American
 * Statistical Association 22, 209-212): never outside 0 to 1, and defined for 0 and for all successes.
 *
 * @param low  lower bound, 0 to {@code high}
 * @param high upper bound, {@code low} to 1
 */
public record WilsonInterval(double low, double high) {

	/** The 97.5 % point of the standard normal distribution. */
	private static final double Z = 1.959963984540054;

	/**
	 * The interval for so many successes.
	 *
	 * @param n cases, 1 or more
	 * @throws IllegalArgumentException when there are no cases or more successes than cases
	 */
	public static WilsonInterval of(long successes, long n) {
		if (n < 1 || successes < 0 || successes > n) {
			throw new IllegalArgumentException(successes + " of " + n);
		}
		double share = (double) successes / n;
		double spread = Z * Z / n;
		double center = share + spread / 2;
		double half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
		// The exact bounds for none and all, where rounding would leave a trace.
		double low = successes == 0 ? 0 : (center - half) / (1 + spread);
		double high = successes == n ? 1 : (center + half) / (1 + spread);
		return new WilsonInterval(low, high);
	}
}
