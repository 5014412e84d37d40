// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.summary;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.apache.commons.numbers.arrays.Selection;

/**
 * How a number spreads over draws: its mean and the quantiles 5, 10, 25, 50, 75, 90 and 95 %, each an interpolation between
 * two draws (Hyndman and Fan 1996, The American Statistician 50, 361-365, type 7). Draws in which the number does not
 * exist are counted apart and are in none of them.
 *
 * @param mean      not a number when it exists in no draw; so are the quantiles
 * @param undefined draws in which it does not exist
 */
public record Spread(double mean, double q05, double q10, double q25, double median, double q75, double q90, double q95, int undefined) {

	private static final double[] PROBABILITIES = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};

	/** The spread of draws; not a number stands for one in which it does not exist. The draws stay as they are. */
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
		// A few places of the order are wanted of thousands of numbers: to sort them all takes several times as long.
		int last = count - 1;
		Selection.select(there, 0, count, DoubleStream.of(PROBABILITIES).mapToInt(it -> below(it, last))
				.flatMap(it -> IntStream.of(it, above(it, last))).distinct().toArray());
		double[] at = new double[PROBABILITIES.length];
		for (int i = 0; i < at.length; i++) {
			at[i] = quantile(there, last, PROBABILITIES[i]);
		}
		return new Spread(sum / count, at[0], at[1], at[2], at[3], at[4], at[5], at[6], draws.length - count);
	}

	public static Spread constant(double value, int draws) {
		return new Spread(value, value, value, value, value, value, value, value, Double.isNaN(value) ? draws : 0);
	}

	/** Interpolated quantile of numbers in order. @param probability 0 to 1 */
	public static double quantile(double[] sorted, double probability) {
		return quantile(sorted, sorted.length - 1, probability);
	}

	/** @param last place of the highest number */
	private static double quantile(double[] sorted, int last, double probability) {
		int below = below(probability, last);
		return sorted[below] + (probability * last - below) * (sorted[above(below, last)] - sorted[below]);
	}

	private static int below(double probability, int last) {
		return (int) (probability * last);
	}

	private static int above(int below, int last) {
		return Math.min(below + 1, last);
	}

	/** True when all draws agree. */
	public boolean isCertain() {
		return undefined == 0 && q05 == q95 && mean == median;
	}
}
