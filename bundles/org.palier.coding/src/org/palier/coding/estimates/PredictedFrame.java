// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.coding.sets.SamplingFrame;
import org.palier.statistics.estimation.PredictedCluster;

/** A frame with its predicted codes, counted: all of it, or some of its posts. Other codes may stand in for those of some posts. */
final class PredictedFrame {

	private final SamplingFrame frame;
	private final Map<Long, Integer> positions;
	private final Map<Long, String> standIns;
	/** Posts of each stratum by predicted code; empty where programs told none. */
	private final Map<String, Map<String, Long>> strata = new TreeMap<>();
	private final Map<Integer, Map<String, Long>> agencies = new TreeMap<>();
	private int size;

	/** @param standIns codes that count instead of the predicted ones, by key of the post */
	PredictedFrame(SamplingFrame frame, Map<Long, String> standIns) {
		this(frame, new HashMap<>(), standIns, position -> true);
		for (int i = 0; i < frame.size(); i++) {
			positions.put(frame.key(i), i);
		}
	}

	private PredictedFrame(SamplingFrame frame, Map<Long, Integer> positions, Map<Long, String> standIns, IntPredicate some) {
		this.frame = frame;
		this.positions = positions;
		this.standIns = standIns;
		for (int i = 0; i < frame.size(); i++) {
			if (some.test(i)) {
				strata.computeIfAbsent(frame.stratumKey(i), it -> new HashMap<>()).merge(code(i), 1L, Long::sum);
				agencies.computeIfAbsent(frame.agency(i), it -> new HashMap<>()).merge(code(i), 1L, Long::sum);
				size++;
			}
		}
	}

	/** The posts at some positions. */
	PredictedFrame of(IntPredicate some) {
		return new PredictedFrame(frame, positions, standIns, some);
	}

	int size() {
		return size;
	}

	/** The posts themselves. */
	SamplingFrame posts() {
		return frame;
	}

	/** What programs told of any post. */
	Collection<String> codes() {
		var codes = new TreeSet<String>();
		agencies.values().forEach(it -> codes.addAll(it.keySet()));
		codes.remove("");
		return codes;
	}

	/** Where a post of the frame stands. */
	int position(long post) {
		return positions.get(post);
	}

	/** What programs told of a post of the frame; empty for nothing. */
	String code(long post) {
		return code(positions.get(post).intValue());
	}

	private String code(int position) {
		String other = standIns.get(frame.key(position));
		return other == null ? frame.predictedCode(position) : other;
	}

	/** Whether another code stands in for that of a post. */
	boolean isReplaced(long post) {
		return standIns.containsKey(post);
	}

	/** For how many posts of all another code stands in. */
	int replaced() {
		return standIns.size();
	}

	/** How many agencies wrote posts of it. */
	int agencies() {
		return agencies.size();
	}

	/** Number of the agency of a post of the frame. */
	int agency(long post) {
		return frame.agency(positions.get(post));
	}

	/** Posts by stratum. */
	Map<String, Long> strata() {
		Map<String, Long> now = new TreeMap<>();
		strata.forEach((key, codes) -> now.put(key, sum(codes)));
		return now;
	}

	/** Posts of a stratum by predicted code, in an order. */
	long[] counts(String stratum, List<String> order) {
		return counts(strata.getOrDefault(stratum, Map.of()), order);
	}

	/** All posts by predicted code, in an order. */
	long[] counts(List<String> order) {
		Map<String, Long> codes = new HashMap<>();
		strata.values().forEach(here -> here.forEach((code, posts) -> codes.merge(code, posts, Long::sum)));
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
