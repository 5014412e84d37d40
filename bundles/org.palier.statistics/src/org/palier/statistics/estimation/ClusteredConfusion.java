// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.apache.commons.statistics.distribution.TDistribution;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * What is known of a machine's errors in one category when no random sample of the units was coded: how it did where it was checked,
 * by cluster, e.g. by agency. Units of a cluster are alike, and a machine that errs on one of them errs on others: so clusters are
 * what the intervals count. Immutable.
 *
 * @param clusters in which it was checked
 * @since 0.2.0
 */
public record ClusteredConfusion(List<ConfusionCounts> clusters) {

	/** Below it the machine tells too little apart to be corrected by what is known of it. */
	public static final double LEAST = 0.2;

	private static final double UPPER = 0.975;

	/** Copies its list. */
	public ClusteredConfusion {
		clusters = List.copyOf(clusters);
	}

	/**
	 * Where the share of the category lies if the machine errs here as it did there: (q + specificity - 1)/(sensitivity + specificity - 1)
	 * of Rogan and Gladen (1978, American Journal of Epidemiology 107, 71-76), cut to 0 and 1, with both anywhere in their intervals at
	 * 95 %. These are Wilson's with as many units as the cluster-robust variance of the rate tells, no more than were checked, and t of one
	 * degree of freedom less than clusters have units of the rate (Dean and Pagano 2015, Journal of Survey Statistics and Methodology 3,
	 * 484-503).
	 *
	 * @param naive share that the machine gave the category, 0 to 1
	 * @return empty where it cannot be told: where sensitivity and specificity less one are below {@value #LEAST}, or may be 0, or where
	 *         units of the category, or of others, are of one cluster alone, or where errors like those give no such share, whatever is true
	 */
	public Optional<WilsonInterval> band(double naive) {
		Rate sensitivity = new Rate(ConfusionCounts::hits, ConfusionCounts::of);
		Rate specificity = new Rate(ConfusionCounts::rest, ConfusionCounts::ofOthers);
		if (clusters(sensitivity) < 2 || clusters(specificity) < 2 || share(sensitivity) + share(specificity) - 1 < LEAST) {
			return Optional.empty();
		}
		WilsonInterval found = interval(sensitivity);
		WilsonInterval spared = interval(specificity);
		if (found.low() + spared.low() <= 1) {
			return Optional.empty();
		}
		double low = 1;
		double high = 0;
		for (double often : new double[] { found.low(), found.high() }) {
			for (double seldom : new double[] { spared.low(), spared.high() }) {
				double share = Math.clamp((naive + seldom - 1) / (often + seldom - 1), 0, 1);
				low = Math.min(low, share);
				high = Math.max(high, share);
			}
		}
		// cut to one point: no share at all gives so few or so many where a machine errs like this, so it does not err here as it did there
		return low == high && (low == 0 || low == 1) ? Optional.empty() : Optional.of(new WilsonInterval(low, high));
	}

	/** How often something was right. @param right of the units @param units of which it is asked */
	private record Rate(ToLongFunction<ConfusionCounts> right, ToLongFunction<ConfusionCounts> units) {
	}

	private long units(Rate rate) {
		return clusters.stream().mapToLong(rate.units).sum();
	}

	/** How many have units of which it is asked. */
	private long clusters(Rate rate) {
		return clusters.stream().filter(it -> rate.units.applyAsLong(it) > 0).count();
	}

	private double share(Rate rate) {
		return (double) clusters.stream().mapToLong(rate.right).sum() / units(rate);
	}

	private WilsonInterval interval(Rate rate) {
		return WilsonInterval.ofShare(share(rate), effective(rate), TDistribution.of(clusters(rate) - 1).inverseCumulativeProbability(UPPER));
	}

	/**
	 * As many units, each of a cluster of its own, would tell as much. Where all units are right, or none, their clusters tell of no
	 * spread: then it is that of all units of the category and of others together.
	 */
	private double effective(Rate rate) {
		double share = share(rate);
		return units(rate) / (share > 0 && share < 1 ? designEffect(rate) : designEffect(new Rate(it -> it.hits() + it.rest(), it -> it.of() + it.ofOthers())));
	}

	/** How many times clusters make the variance of a rate larger, by linearisation of the ratio; at least 1. */
	private double designEffect(Rate rate) {
		double share = share(rate);
		double single = share * (1 - share) * units(rate);
		long number = clusters(rate);
		double squares = clusters.stream().mapToDouble(it -> rate.right.applyAsLong(it) - share * rate.units.applyAsLong(it)).map(it -> it * it).sum();
		return single <= 0 ? 1 : Math.max(1, squares * number / (number - 1) / single);
	}
}
