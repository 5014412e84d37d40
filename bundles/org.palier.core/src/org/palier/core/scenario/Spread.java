// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.Arrays;

/**
 * How a number spreads over draws: its mean and the quantiles 5, 10, 25, 50, 75, 90 and 95 %, each an interpolation between
 * two draws (Hyndman and Fan 1996, The American Statistician 50, 361-365, type 7). Draws in which the number does not
 * exist are counted apart and are in none of them.
 *
 * @param mean      not a number when it exists in no draw; so are the quantiles
 * @param undefined draws in which it does not exist
 */
public record Spread(double mean, double q05, double q10, double q25, double median, double q75, double q90, double q95, int undefined) {

	/** The spread of draws; not a number stands for one in which it does not exist. The draws stay as they are. */
	public static Spread of(double[] draws) {
		double[] sorted = Arrays.stream(draws).filter(it -> !Double.isNaN(it)).toArray();
		int undefined = draws.length - sorted.length;
		if (sorted.length == 0) {
			return constant(Double.NaN, undefined);
		}
		double sum = 0;
		for (double value : sorted) {
			sum += value;
		}
		Arrays.sort(sorted);
		return new Spread(sum / sorted.length, quantile(sorted, 0.05), quantile(sorted, 0.1), quantile(sorted, 0.25),
				quantile(sorted, 0.5), quantile(sorted, 0.75), quantile(sorted, 0.9), quantile(sorted, 0.95), undefined);
	}

	static Spread constant(double value, int draws) {
		return new Spread(value, value, value, value, value, value, value, value, Double.isNaN(value) ? draws : 0);
	}

	/** Interpolated quantile of numbers in order. @param probability 0 to 1 */
	public static double quantile(double[] sorted, double probability) {
		double at = probability * (sorted.length - 1);
		int below = (int) at;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
	}

	/** True when all draws agree. */
	public boolean isCertain() {
		return undefined == 0 && q05 == q95 && mean == median;
	}
}
