// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.summary;

import java.util.Collection;

/**
 * Median and quartiles, between two values by straight lines: R. J. Hyndman and Y. Fan (1996), Sample quantiles in
 * statistical packages, The American Statistician 50, 361-365, definition 7.
 */
public record Quartiles(double lower, double median, double upper) {

	/** @param values one or more */
	public static Quartiles of(Collection<Double> values) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
	}

	private static double at(double[] sorted, double part) {
		double place = (sorted.length - 1) * part;
		int below = (int) place;
		int above = Math.min(sorted.length - 1, below + 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}
}
