// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The variance of a sum of scores under a draw in two stages, with clusters as primary units. It has the spread of the
 * totals of the clusters, and what is open within them (Särndal, Swensson and Wretman 1992). Totals of clusters with
 * other chances are compared as J. Hájek does (1964, Annals of Mathematical Statistics 35, 1491-1523).
 *
 * @param chances of all clusters that were drawn: 1 for one that was certain
 * @param strata  of the second stage, all of them
 */
record TwoStageVariance(Map<Integer, Double> chances, List<ScoredStratum> strata) {

	/** The variance of the sum over all strata. */
	double ofSum() {
		double within = 0;
		double certain = 0;
		boolean elsewhere = false;
		Set<Integer> unknown = new HashSet<>();
		for (ScoredStratum stratum : strata) {
			double left = 1 - (double) stratum.coded() / stratum.units();
			int[] clusters = stratum.clusters();
			if (left > 0 && stratum.coded() == 1) {
				IntStream.of(clusters).forEach(unknown::add);
				elsewhere |= clusters.length == 0;
			} else if (left > 0) {
				double open = left * spread(IntStream.range(0, clusters.length)
						.mapToDouble(it -> Math.sqrt(chance(clusters[it])) * stratum.scores()[it]).toArray(), stratum.coded());
				within += open;
				certain += IntStream.of(clusters).allMatch(it -> chance(it) == 1) ? open : 0;
			}
		}
		Map<Integer, Double> totals = totals();
		boolean wide = elsewhere || unknown.stream().anyMatch(it -> chance(it) < 1);
		// The spread in a certain cluster with one coded unit is unknown: the cluster counts as one that chance drew.
		double[] lone = unknown.stream().filter(it -> chance(it) == 1).mapToDouble(it -> totals.getOrDefault(it, 0.0)).toArray();
		double between = between(totals, !wide) + spread(lone, Math.max(2, lone.length));
		return wide ? between + certain : between + within;
	}

	/** By cluster. */
	private Map<Integer, Double> totals() {
		Map<Integer, Double> totals = new HashMap<>();
		for (ScoredStratum stratum : strata) {
			for (int i = 0; i < stratum.scores().length; i++) {
				totals.merge(stratum.clusters()[i], stratum.scores()[i], Double::sum);
			}
		}
		return totals;
	}

	/**
	 * The totals of the clusters that chance drew, about their mean. They are so scaled that their squares, times one less
	 * the chance, add up to the spread between clusters.
	 */
	Map<Integer, Double> aboutTheirMean() {
		return aboutTheirMean(totals(), true);
	}

	private Map<Integer, Double> aboutTheirMean(Map<Integer, Double> totals, boolean few) {
		long byChance = chances.values().stream().filter(it -> it < 1).count();
		Map<Integer, Double> about = new HashMap<>();
		if (byChance < 2) {
			return about;
		}
		double weights = 0;
		double mean = 0;
		for (Map.Entry<Integer, Double> it : chances.entrySet()) {
			double weight = weight(it.getValue(), few);
			weights += weight;
			mean += weight * totals.getOrDefault(it.getKey(), 0.0);
		}
		double middle = mean / weights;
		double scale = Math.sqrt((double) byChance / (byChance - 1));
		chances.forEach((cluster, chance) -> {
			if (chance < 1) {
				about.put(cluster, scale * (totals.getOrDefault(cluster, 0.0) - middle));
			}
		});
		return about;
	}

	/**
	 * The spread of the totals of the clusters that chance drew.
	 *
	 * @param few whether what is left of the variance since they are drawn from few is taken off
	 */
	private double between(Map<Integer, Double> totals, boolean few) {
		double squares = 0;
		for (Map.Entry<Integer, Double> it : aboutTheirMean(totals, few).entrySet()) {
			squares += weight(chance(it.getKey()), few) * it.getValue() * it.getValue();
		}
		return squares;
	}

	private static double weight(double chance, boolean few) {
		return chance == 1 ? 0 : few ? 1 - chance : 1;
	}

	private double chance(int cluster) {
		return chances.getOrDefault(cluster, 0.0);
	}

	/** n/(n - 1) times the squares of n numbers about their mean, of which those that are not given are 0. */
	static double spread(double[] numbers, int n) {
		double sum = 0;
		double squares = 0;
		for (double number : numbers) {
			sum += number;
			squares += number * number;
		}
		return Math.max(0, squares - sum * sum / n) * n / (n - 1);
	}
}
