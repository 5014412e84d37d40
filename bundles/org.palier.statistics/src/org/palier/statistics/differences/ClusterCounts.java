// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of clusters, with equal ones put together. Draws add up thousands of clusters thousands of times, and many
 * clusters have equal counts. A draw counts how often it met each kind, and multiplies at its end. Sums of whole
 * numbers are exact in any order.
 */
final class ClusterCounts {

	private final int outcomes;
	/** For each cluster its kind. */
	private final int[] kinds;
	/** The counts of a cluster of each kind, one kind after the other. */
	private final long[] counts;

	/** @param clusters for each how often each outcome occurs */
	ClusterCounts(List<long[]> clusters, int outcomes) {
		this.outcomes = outcomes;
		kinds = new int[clusters.size()];
		Map<List<Long>, Integer> known = new HashMap<>();
		List<long[]> told = new ArrayList<>();
		for (int i = 0; i < kinds.length; i++) {
			long[] cluster = clusters.get(i);
			List<Long> key = new ArrayList<>(outcomes);
			for (long each : cluster) {
				key.add(each);
			}
			kinds[i] = known.computeIfAbsent(key, it -> {
				told.add(cluster);
				return told.size() - 1;
			});
		}
		counts = new long[told.size() * outcomes];
		for (int i = 0; i < told.size(); i++) {
			System.arraycopy(told.get(i), 0, counts, i * outcomes, outcomes);
		}
	}

	/** How many kinds there are. */
	int kinds() {
		return outcomes == 0 ? 0 : counts.length / outcomes;
	}

	/** The kind of a cluster, from 0. */
	int kind(int cluster) {
		return kinds[cluster];
	}

	/** Sums the counts of the clusters of a draw, by outcome. @param met how many of each kind */
	long[] sums(int[] met) {
		long[] sums = new long[outcomes];
		for (int kind = 0; kind < met.length; kind++) {
			long here = met[kind];
			for (int outcome = 0; here > 0 && outcome < outcomes; outcome++) {
				sums[outcome] += here * counts[kind * outcomes + outcome];
			}
		}
		return sums;
	}
}
