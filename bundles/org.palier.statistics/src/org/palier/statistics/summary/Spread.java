// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.summary;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * The spread of a number over draws: its mean and the quantiles 5, 10, 25, 50, 75, 90 and 95 %. Each quantile is an
 * interpolation between two draws (Hyndman and Fan 1996, The American Statistician 50, 361-365, type 7). Draws in which
 * the number does not exist are counted apart and are in none of them.
 *
 * @param mean      not a number when it exists in no draw; so are the quantiles
 * @param undefined draws in which it does not exist
 */
public record Spread(double mean, double q05, double q10, double q25, double median, double q75, double q90, double q95, int undefined) {

	private static final double[] PROBABILITIES = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};

	/** Computes the spread of draws; NaN is a draw in which the number does not exist. The draws stay as they are. */
	public static Spread of(double[] draws) {
		double[] there = new double[draws.length];
		int count = 0;
		double sum = 0;
		for (double value : draws) {
			if (!Double.isNaN(value)) {
				there[count++] = value;
				sum += value;
			}
		}
		if (count == 0) {
			return constant(Double.NaN, draws.length);
		}
		double[] at = Quantile.withDefaults().with(EstimationMethod.HF7).evaluateRange(there, 0, count, PROBABILITIES);
		return new Spread(sum / count, at[0], at[1], at[2], at[3], at[4], at[5], at[6], draws.length - count);
	}

	public static Spread constant(double value, int draws) {
		return new Spread(value, value, value, value, value, value, value, value, Double.isNaN(value) ? draws : 0);
	}

	/** The spread of the same draws, from each of which a number is taken. */
	public Spread less(double number) {
		return new Spread(mean - number, q05 - number, q10 - number, q25 - number, median - number, q75 - number, q90 - number,
				q95 - number, undefined);
	}

	/** True when all draws agree. */
	public boolean isCertain() {
		return undefined == 0 && q05 == q95 && mean == median;
	}
}
