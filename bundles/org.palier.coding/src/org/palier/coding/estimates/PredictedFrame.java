// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.coding.sets.SamplingFrame;
import org.palier.statistics.estimation.PredictedCluster;

/** A frame with its predicted codes, counted. */
final class PredictedFrame {

	private final SamplingFrame frame;
	private final Map<Long, Integer> positions = new HashMap<>();
	/** Posts of each stratum by predicted code; empty where programs told none. */
	private final Map<String, Map<String, Long>> strata = new TreeMap<>();
	private final Map<Integer, Map<String, Long>> agencies = new TreeMap<>();

	PredictedFrame(SamplingFrame frame) {
		this.frame = frame;
		for (int i = 0; i < frame.size(); i++) {
			positions.put(frame.key(i), i);
			strata.computeIfAbsent(frame.stratumKey(i), it -> new HashMap<>()).merge(frame.predictedCode(i), 1L, Long::sum);
			agencies.computeIfAbsent(frame.agency(i), it -> new HashMap<>()).merge(frame.predictedCode(i), 1L, Long::sum);
		}
	}

	int size() {
		return frame.size();
	}

	/** What programs told of any post. */
	Collection<String> codes() {
		var codes = new TreeSet<String>();
		agencies.values().forEach(it -> codes.addAll(it.keySet()));
		codes.remove("");
		return codes;
	}

	/** What programs told of a post of the frame; empty for nothing. */
	String code(long post) {
		return frame.predictedCode(positions.get(post));
	}

	/** Number of the agency of a post of the frame. */
	int agency(long post) {
		return frame.agency(positions.get(post));
	}

	/** Whether strata of the draw are those of now, with as many posts. */
	boolean hasStrata(Map<String, Long> drawn) {
		Map<String, Long> now = new HashMap<>();
		strata.forEach((key, codes) -> now.put(key, sum(codes)));
		return now.equals(drawn);
	}

	/** Posts by predicted code, in an order. @param stratum null for all */
	long[] counts(@Nullable String stratum, List<String> order) {
		Map<String, Long> codes = new HashMap<>();
		strata.forEach((key, here) -> {
			if (stratum == null || key.equals(stratum)) {
				here.forEach((code, posts) -> codes.merge(code, posts, Long::sum));
			}
		});
		return counts(codes, order);
	}

	/** The posts of each agency; those of none are together. */
	List<PredictedCluster> byAgency(List<String> order) {
		return agencies.entrySet().stream().map(it -> new PredictedCluster(it.getKey(), sum(it.getValue()), counts(it.getValue(), order))).toList();
	}

	private static long[] counts(Map<String, Long> codes, List<String> order) {
		return IntStream.range(0, order.size()).mapToLong(it -> codes.getOrDefault(order.get(it), 0L)).toArray();
	}

	private static long sum(Map<String, Long> codes) {
		return codes.values().stream().mapToLong(Long::longValue).sum();
	}
}
