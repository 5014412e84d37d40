// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.List;

/**
 * What clusters count, beside each other in one array: draws add up thousands of clusters thousands of times. Sums of whole numbers are exact in
 * whatever order.
 */
final class ClusterCounts {

	private final int outcomes;
	private final int size;
	private final long[] counts;

	/** @param clusters for each how often each outcome occurs */
	ClusterCounts(List<long[]> clusters, int outcomes) {
		this.outcomes = outcomes;
		this.size = clusters.size();
		counts = new long[size * outcomes];
		for (int i = 0; i < size; i++) {
			System.arraycopy(clusters.get(i), 0, counts, i * outcomes, outcomes);
		}
	}

	/** How many clusters there are. */
	int size() {
		return size;
	}

	/** Adds what a cluster counts to sums by outcome. */
	void addTo(long[] sums, int cluster) {
		int from = cluster * outcomes;
		for (int outcome = 0; outcome < outcomes; outcome++) {
			sums[outcome] += counts[from + outcome];
		}
	}
}
