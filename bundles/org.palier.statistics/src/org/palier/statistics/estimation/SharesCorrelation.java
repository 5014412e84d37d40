// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

/** How estimates of two shares of one whole go up and down together, -1 to 1: mostly below 0, since what one has another lacks. */
final class SharesCorrelation {

	/** The part of a unit that is added to each category: Jeffreys' prior. */
	private static final double HALF = 0.5;

	private SharesCorrelation() {
	}

	/**
	 * Computes the correlation from the variances in a sample.
	 *
	 * @param first      variance of the one, above 0
	 * @param second     variance of the other, above 0
	 * @param difference variance of their difference
	 */
	static double of(double first, double second, double difference) {
		return Math.clamp((first + second - difference) / 2 / Math.sqrt(first * second), -1, 1);
	}

	/**
	 * Computes the correlation where a sample shows no spread, because it met one of them in none or in all of its
	 * units. It is that of two shares counted in a sample (multinomial), with half a unit of each category added. So
	 * two categories alone are opposite to each other.
	 *
	 * @param first      the one share, 0 to 1
	 * @param second     the other
	 * @param units      as many, drawn with equal chances, as tell as much
	 * @param categories of the whole, 2 or more
	 */
	static double counted(double first, double second, double units, int categories) {
		return -Math.sqrt(odds(first, units, categories) * odds(second, units, categories));
	}

	private static double odds(double share, double units, int categories) {
		return (share * units + HALF) / ((1 - share) * units + HALF * (categories - 1));
	}
}
