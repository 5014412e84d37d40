// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.palier.statistics.random.CounterSource;

/**
 * Tests whether the counts of clusters such as agencies depend on their group, where the units of one cluster are not
 * independent. Pearson's sum is compared with those of the same clusters put into the groups by chance (R. A. Fisher
 * 1935, The Design of Experiments, § 21; P. Good 2005, Permutation, Parametric and Bootstrap Tests, ch. 3). The test
 * assumes nothing about the counts of a cluster. Chance is drawn until the sum was reached twenty times, at most 9,999
 * times: J. Besag and P. Clifford (1991), Sequential Monte Carlo p-values, Biometrika 78, 301-304.
 * <p>
 * Outcomes that are expected fewer than five times in a group are first put together, the rarest ones first. This goes
 * on until the joined outcome is expected five times in every group, or one outcome is left beside it. So a handful of
 * rare outcomes does not keep the others from being compared.
 *
 * @param test   with the effect sizes of the table after pooling; its method is {@link Independence.Method#PERMUTATION}, or
 *               {@link Independence.Method#NONE} where a group has fewer than two clusters or nothing differs
 * @param pooled positions of the outcomes that were put together, in their order; empty when none were
 */
public record ClusterPermutation(Independence test, List<Integer> pooled) {

	private static final double ENOUGH = 5;
	private static final int REACHED = 20;
	private static final int MOST = 9_999;
	/** Sums of the same counts in another order. */
	private static final double SAME = 1e-9;

	/** Copies its list. */
	public ClusterPermutation {
		pooled = List.copyOf(pooled);
	}

	/**
	 * Tests groups.
	 *
	 * @param groups for each its clusters, for each of these how often each outcome occurs; clusters with nothing are left out
	 * @param seed   the same seed gives the same probability
	 */
	public static ClusterPermutation of(List<List<long[]>> groups, long seed) {
		return tested(groups.stream().map(it -> it.stream().filter(cluster -> Arrays.stream(cluster).sum() > 0).toList())
				.filter(it -> !it.isEmpty()).toList(), false, seed);
	}

	/**
	 * Tests groups, such as years, in which the same clusters count: what a cluster counts in each group is exchanged within the cluster.
	 *
	 * @param groups for each the same clusters in one order, with nothing where a cluster counts nothing there
	 * @param seed   the same seed gives the same probability
	 */
	public static ClusterPermutation within(List<List<long[]>> groups, long seed) {
		return tested(groups.stream().filter(it -> it.stream().anyMatch(cluster -> Arrays.stream(cluster).sum() > 0)).toList(), true, seed);
	}

	private static ClusterPermutation tested(List<List<long[]>> counting, boolean within, long seed) {
		List<long[]> totals = counting.stream().map(ClusterPermutation::total).toList();
		List<Integer> pooled = totals.size() < 2 ? List.of() : rare(totals);
		List<List<long[]>> told = pooled.size() < 2 ? counting
				: counting.stream().map(it -> it.stream().map(cluster -> together(cluster, pooled)).toList()).toList();
		Independence plain = Independence.of(told.stream().map(ClusterPermutation::total).toList());
		boolean testable = plain.freedom() > 0 && told.stream().allMatch(it -> it.size() > 1);
		return new ClusterPermutation(
				testable ? plain.permuted(OptionalDouble.of(probability(told, within, seed))) : plain.permuted(OptionalDouble.empty()),
				pooled.size() < 2 ? List.of() : pooled);
	}

	/** The outcomes to put together, in their order: rarest first, as long as what they are together is expected too rarely somewhere. */
	private static List<Integer> rare(List<long[]> totals) {
		long[] all = total(totals);
		double n = Arrays.stream(all).sum();
		double least = totals.stream().mapToLong(it -> Arrays.stream(it).sum()).min().orElse(0) / n;
		List<Integer> rarest = IntStream.range(0, all.length).filter(it -> all[it] > 0).boxed()
				.sorted(Comparator.comparingLong(it -> all[it])).toList();
		List<Integer> pooled = new ArrayList<>();
		long together = 0;
		for (int outcome : rarest) {
			boolean last = pooled.size() >= rarest.size() - 1;
			if (last || all[outcome] * least >= ENOUGH && (pooled.isEmpty() || together * least >= ENOUGH)) {
				break;
			}
			pooled.add(outcome);
			together += all[outcome];
		}
		pooled.sort(Comparator.naturalOrder());
		return pooled;
	}

	/** Counts with some outcomes put together, behind the others. */
	private static long[] together(long[] counts, List<Integer> pooled) {
		long[] told = new long[counts.length - pooled.size() + 1];
		int next = 0;
		for (int outcome = 0; outcome < counts.length; outcome++) {
			if (pooled.contains(outcome)) {
				told[told.length - 1] += counts[outcome];
			} else {
				told[next++] = counts[outcome];
			}
		}
		return told;
	}

	private static double probability(List<List<long[]>> groups, boolean within, long seed) {
		List<long[]> clusters = new ArrayList<>();
		groups.forEach(clusters::addAll);
		double[] all = Arrays.stream(total(clusters)).asDoubleStream().toArray();
		var counts = new ClusterCounts(clusters, all.length);
		int[] order = IntStream.range(0, clusters.size()).toArray();
		double observed = pearson(groups.stream().map(ClusterPermutation::total).toList(), all);
		var chance = new CounterSource(seed);
		int reached = 0;
		for (int draw = 1; draw <= MOST; draw++) {
			List<long[]> totals = within ? exchanged(groups, all.length, chance) : divided(groups, counts, order, all, chance);
			reached += pearson(totals, all) >= observed - SAME * Math.max(1, observed) ? 1 : 0;
			if (reached == REACHED) {
				return (double) REACHED / draw;
			}
		}
		return (reached + 1.0) / (MOST + 1);
	}

	/** All clusters divided into groups of the same numbers. @param order of the clusters in what they count, which is changed */
	private static List<long[]> divided(List<List<long[]>> groups, ClusterCounts counts, int[] order, double[] all, CounterSource chance) {
		List<long[]> totals = new ArrayList<>();
		int from = 0;
		for (int group = 0; group < groups.size() - 1; group++) {
			int[] met = new int[counts.kinds()];
			int end = from + groups.get(group).size();
			for (; from < end; from++) {
				int chosen = from + chance.nextInt(order.length - from);
				int cluster = order[chosen];
				order[chosen] = order[from];
				order[from] = cluster;
				met[counts.kind(cluster)]++;
			}
			totals.add(counts.sums(met));
		}
		totals.add(rest(all, totals));
		return totals;
	}

	/** Sums the counts in each group after the groups of each cluster were put into another order. */
	private static List<long[]> exchanged(List<List<long[]>> groups, int outcomes, CounterSource chance) {
		List<long[]> totals = groups.stream().map(it -> new long[outcomes]).toList();
		int[] to = IntStream.range(0, groups.size()).toArray();
		for (int cluster = 0; cluster < groups.getFirst().size(); cluster++) {
			for (int group = 0; group < to.length; group++) {
				int chosen = group + chance.nextInt(to.length - group);
				int there = to[chosen];
				to[chosen] = to[group];
				to[group] = there;
				add(totals.get(there), groups.get(group).get(cluster));
			}
		}
		return totals;
	}

	private static long[] rest(double[] all, List<long[]> totals) {
		long[] rest = new long[all.length];
		for (int outcome = 0; outcome < rest.length; outcome++) {
			rest[outcome] = (long) all[outcome];
			for (long[] each : totals) {
				rest[outcome] -= each[outcome];
			}
		}
		return rest;
	}

	private static double pearson(List<long[]> totals, double[] all) {
		double n = 0;
		for (double each : all) {
			n += each;
		}
		double sum = 0;
		for (long[] group : totals) {
			long size = 0;
			for (long each : group) {
				size += each;
			}
			for (int outcome = 0; outcome < all.length; outcome++) {
				double expected = size * all[outcome] / n;
				sum += expected == 0 ? 0 : (group[outcome] - expected) * (group[outcome] - expected) / expected;
			}
		}
		return sum;
	}

	private static long[] total(List<long[]> counts) {
		long[] total = new long[counts.getFirst().length];
		counts.forEach(it -> add(total, it));
		return total;
	}

	private static void add(long[] total, long[] counts) {
		for (int outcome = 0; outcome < total.length; outcome++) {
			total[outcome] += counts[outcome];
		}
	}
}
