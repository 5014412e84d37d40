// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.coding.sets.SamplingFrame;
import org.palier.statistics.estimation.PredictedCluster;

/**
 * Counts of a frame, or of some of its posts, by predicted code. Other codes may replace those of some posts. Where several
 * models speak of a post, each has its part of it: the prediction is then their mean.
 */
final class PredictedFrame {

	private static final double DIGITS = 1e6;
	/** Mixes keys (the golden ratio), so that posts that came one after the other do not go by turns. */
	private static final long MIXED = 0x9E3779B97F4A7C15L;

	private final SamplingFrame frame;
	private final Map<Long, Integer> positions;
	private final UnseenWords standIns;
	/** Posts of each stratum by predicted code; empty where programs told none. */
	private final Map<String, Map<String, Double>> strata = new TreeMap<>();
	private final Map<Integer, Map<String, Double>> agencies = new TreeMap<>();
	private final IntPredicate some;
	private int size;

	/**
	 * @param standIns codes that count instead of the predicted ones, by key of the post
	 * @param wanted keys of the posts that are asked for by these
	 */
	PredictedFrame(SamplingFrame frame, UnseenWords standIns, Set<Long> wanted) {
		this(frame, new HashMap<>(), standIns, position -> true);
		for (int i = 0; i < frame.size(); i++) {
			if (wanted.contains(frame.key(i))) {
				positions.put(frame.key(i), i);
			}
		}
	}

	private PredictedFrame(SamplingFrame frame, Map<Long, Integer> positions, UnseenWords standIns, IntPredicate some) {
		this.frame = frame;
		this.positions = positions;
		this.standIns = standIns;
		this.some = some;
		var inStrata = new CodeCounts();
		var ofAgencies = new CodeCounts();
		for (int i = 0; i < frame.size(); i++) {
			if (some.test(i)) {
				List<String> other = standIns.words().isEmpty() ? null : standIns.words().get(frame.key(i));
				inStrata.add(frame.stratum(i), i, other);
				ofAgencies.add(frame.agency(i), i, other);
				size++;
			}
		}
		inStrata.each((position, codes) -> strata.put(frame.stratumKey(position), codes));
		ofAgencies.each((position, codes) -> agencies.put(frame.agency(position), codes));
	}

	/** Posts of groups by predicted code, by numbers: a million take a fraction of the time that they would take by names. */
	private final class CodeCounts {

		/** By group and then by code: a post of it and of how many. */
		private final Map<Integer, Group> groups = new HashMap<>();
		private @Nullable Group last;
		private int number;

		private final class Group {

			private final int first;
			private long[] counts = new long[16];
			private final Map<Integer, Integer> posts = new HashMap<>();
			private final Map<String, Double> others = new HashMap<>();

			Group(int first) {
				this.first = first;
			}

			void add(int code, int position) {
				if (code >= counts.length) {
					counts = Arrays.copyOf(counts, 2 * code);
				}
				if (counts[code]++ == 0) {
					posts.put(code, position);
				}
			}

			Map<String, Double> codes() {
				Map<String, Double> codes = new HashMap<>(others);
				posts.forEach((code, position) -> codes.merge(frame.predictedCode(position), (double) counts[code], Double::sum));
				return codes;
			}
		}

		void add(int group, int position, @Nullable List<String> other) {
			Group here = last;
			if (here == null || group != number) {
				here = groups.computeIfAbsent(group, it -> new Group(position));
				last = here;
				number = group;
			}
			if (other == null) {
				here.add(frame.predicted(position), position);
			} else {
				for (String each : other) {
					here.others.merge(each, 1.0 / other.size(), Double::sum);
				}
			}
		}

		/** Hands out the position of a post of each group and how many posts of it have which code. */
		void each(BiConsumer<Integer, Map<String, Double>> taking) {
			groups.values().forEach(it -> taking.accept(it.first, it.codes()));
		}
	}

	/** Those of these posts that are at some positions of the frame. */
	PredictedFrame of(IntPredicate wanted) {
		return new PredictedFrame(frame, positions, standIns, position -> some.test(position) && wanted.test(position));
	}

	int size() {
		return size;
	}

	/** Keys of the posts. */
	long[] keys() {
		return IntStream.range(0, frame.size()).filter(some).mapToLong(frame::key).toArray();
	}

	/** The posts themselves. */
	SamplingFrame posts() {
		return frame;
	}

	/** All codes that programs gave to any post. */
	Collection<String> codes() {
		var codes = new TreeSet<String>();
		agencies.values().forEach(it -> codes.addAll(it.keySet()));
		codes.remove("");
		return codes;
	}

	/** Whether a post is among these. */
	boolean has(long post) {
		Integer position = positions.get(post);
		return position != null && some.test(position);
	}

	/** Whether a post is among these, or among those of which these are some. */
	boolean knows(long post) {
		return positions.containsKey(post);
	}

	/** The position of a post of the frame. */
	int position(long post) {
		return positions.get(post);
	}

	/**
	 * The predicted code of a post of the frame; empty for none. Where several models speak of it, its key chooses one of
	 * them, so that none speaks oftener.
	 */
	String code(long post) {
		return code(positions.get(post).intValue());
	}

	private String code(int position) {
		List<String> other = standIns.words().get(frame.key(position));
		return other == null ? frame.predictedCode(position) : other.get(Math.floorMod(Long.hashCode(frame.key(position) * MIXED), other.size()));
	}

	/** The words that replace those of programs that learned from posts of the frame. */
	UnseenWords unseen() {
		return standIns;
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
	double[] counts(String stratum, List<String> order) {
		return counts(strata.getOrDefault(stratum, Map.of()), order);
	}

	/** All posts by predicted code, in an order. */
	double[] counts(List<String> order) {
		Map<String, Double> codes = new HashMap<>();
		strata.values().forEach(here -> here.forEach((code, posts) -> codes.merge(code, posts, Double::sum)));
		return counts(codes, order);
	}

	/** The posts of each agency; those of none are together. */
	List<PredictedCluster> byAgency(List<String> order) {
		return agencies.entrySet().stream().map(it -> new PredictedCluster(it.getKey(), sum(it.getValue()), counts(it.getValue(), order)))
				.toList();
	}

	/** Parts of posts are whole where they should be: errors of the last digits are rounded away. */
	private static double[] counts(Map<String, Double> codes, List<String> order) {
		return order.stream().mapToDouble(it -> Math.rint(codes.getOrDefault(it, 0.0) * DIGITS) / DIGITS).toArray();
	}

	private static long sum(Map<String, Double> codes) {
		return Math.round(codes.values().stream().mapToDouble(Double::doubleValue).sum());
	}
}
