// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Optional;

import org.palier.statistics.intervals.WilsonInterval;

/**
 * How a machine did with one category where it was checked: what is known of its errors when no random sample of the units was coded.
 *
 * @param hits        units of the category that it gave it
 * @param missed      units of the category that it gave another, or none
 * @param falseAlarms units of others that it gave the category
 * @param rest        units of others that it did not give it
 * @since 0.2.0
 */
public record ConfusionCounts(long hits, long missed, long falseAlarms, long rest) {

	/** Below it the machine tells too little apart to be corrected by what is known of it. */
	public static final double LEAST = 0.2;

	/** @throws IllegalArgumentException for a number below 0 */
	public ConfusionCounts {
		if (hits < 0 || missed < 0 || falseAlarms < 0 || rest < 0) {
			throw new IllegalArgumentException(hits + ", " + missed + ", " + falseAlarms + ", " + rest);
		}
	}

	/**
	 * Where the share of the category lies if the machine errs here as it did there: (q + specificity - 1)/(sensitivity + specificity - 1)
	 * of Rogan and Gladen (1978, American Journal of Epidemiology 107, 71-76), cut to 0 and 1, with both anywhere in their intervals at 95 %
	 * (Wilson's, of units counted one by one).
	 *
	 * @param naive share that the machine gave the category, 0 to 1
	 * @return empty where it cannot be told: where sensitivity and specificity less one are below {@value #LEAST}, or may be 0
	 */
	public Optional<WilsonInterval> band(double naive) {
		if (hits + missed == 0 || falseAlarms + rest == 0) {
			return Optional.empty();
		}
		WilsonInterval sensitivity = WilsonInterval.of(hits, hits + missed);
		WilsonInterval specificity = WilsonInterval.of(rest, falseAlarms + rest);
		double apart = (double) hits / (hits + missed) + (double) rest / (falseAlarms + rest) - 1;
		if (apart < LEAST || sensitivity.low() + specificity.low() <= 1) {
			return Optional.empty();
		}
		double low = 1;
		double high = 0;
		for (double found : new double[] { sensitivity.low(), sensitivity.high() }) {
			for (double spared : new double[] { specificity.low(), specificity.high() }) {
				double share = Math.clamp((naive + spared - 1) / (found + spared - 1), 0, 1);
				low = Math.min(low, share);
				high = Math.max(high, share);
			}
		}
		return Optional.of(new WilsonInterval(low, high));
	}
}
