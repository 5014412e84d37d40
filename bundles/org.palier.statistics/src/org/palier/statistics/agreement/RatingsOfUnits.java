// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Gathers the codes of units, one unit after the other. For each unit it keeps its pattern and its cluster, which are
 * needed to draw units or clusters again. Not thread-safe.
 */
public final class RatingsOfUnits {

	private final List<String> coders;
	private final Map<String, Integer> codes = new HashMap<>();
	private final Map<Pattern, Integer> numbers = new HashMap<>();
	private final List<int[]> patterns = new ArrayList<>();
	private final Map<String, Integer> clusters = new HashMap<>();
	private int[] patternOf = new int[1024];
	private int[] clusterOf = new int[1024];
	private int units;

	private record Pattern(int[] codes) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Pattern it && Arrays.equals(codes, it.codes);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(codes);
		}
	}

	/** @param coders their names, two or more */
	public RatingsOfUnits(List<String> coders) {
		if (coders.size() < 2) {
			throw new IllegalArgumentException("Agreement is of two coders or more");
		}
		this.coders = List.copyOf(coders);
	}

	/** One more unit, a cluster of its own. @param given a code of each coder; null or blank where there is none */
	public void add(List<@Nullable String> given) {
		add(given, "\0" + units);
	}

	/** One more unit. @param cluster to which it belongs, e.g. the agency whose post it is */
	public void add(List<@Nullable String> given, String cluster) {
		if (given.size() != coders.size()) {
			throw new IllegalArgumentException(given.size() + " codes of " + coders.size() + " coders");
		}
		int[] pattern = new int[given.size()];
		for (int i = 0; i < pattern.length; i++) {
			String code = given.get(i);
			pattern[i] = code == null || code.isBlank() ? Ratings.MISSING : codes.computeIfAbsent(code.strip(), it -> codes.size());
		}
		if (units == patternOf.length) {
			patternOf = Arrays.copyOf(patternOf, units * 2);
			clusterOf = Arrays.copyOf(clusterOf, units * 2);
		}
		patternOf[units] = numbers.computeIfAbsent(new Pattern(pattern), it -> {
			patterns.add(it.codes());
			return numbers.size();
		});
		clusterOf[units++] = clusters.computeIfAbsent(cluster, it -> clusters.size());
	}

	/** Returns the ratings added so far. */
	public Ratings ratings() {
		List<String> sorted = codes.keySet().stream().sorted(Ratings.order()).toList();
		int[] position = new int[sorted.size()];
		for (int i = 0; i < position.length; i++) {
			position[codes.getOrDefault(sorted.get(i), 0)] = i;
		}
		int[][] made = new int[patterns.size()][];
		for (int i = 0; i < made.length; i++) {
			made[i] = Arrays.stream(patterns.get(i)).map(it -> it == Ratings.MISSING ? it : position[it]).toArray();
		}
		long[] counts = new long[made.length];
		for (int i = 0; i < units; i++) {
			counts[patternOf[i]]++;
		}
		return new Ratings(coders, sorted, made, counts);
	}

	/** Units given so far. */
	int units() {
		return units;
	}

	/** Clusters given so far. */
	int clusters() {
		return clusters.size();
	}

	/** Patterns of the units of each cluster. */
	int[][] patternsByCluster() {
		int[] sizes = new int[clusters.size()];
		for (int i = 0; i < units; i++) {
			sizes[clusterOf[i]]++;
		}
		int[][] patternsOf = new int[sizes.length][];
		for (int i = 0; i < sizes.length; i++) {
			patternsOf[i] = new int[sizes[i]];
		}
		for (int i = 0; i < units; i++) {
			patternsOf[clusterOf[i]][--sizes[clusterOf[i]]] = patternOf[i];
		}
		return patternsOf;
	}
}
