// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.summary;

import java.util.Collection;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Median and quartiles, with linear interpolation between two values: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical
 * packages, The American Statistician 50, 361-365, definition 7.
 */
public record Quartiles(double lower, double median, double upper) {

	/** @param values one or more */
	public static Quartiles of(Collection<Double> values) {
		double[] at = Quantile.withDefaults().with(EstimationMethod.HF7)
				.evaluate(values.stream().mapToDouble(Double::doubleValue).toArray(), 0.25, 0.5, 0.75);
		return new Quartiles(at[0], at[1], at[2]);
	}
}
