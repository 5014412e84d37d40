// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.numbers.indicators.LevelFlows.Flow;

/** Joins what leaves levels to what reaches them, as {@link LevelFlows} has it. For one thread. */
final class FlowJoining {

	/** The counts of a usage on a platform by level, in both views. */
	private record Sides(SortedMap<Integer, Long> before, SortedMap<Integer, Long> after) {

		Sides() {
			this(new TreeMap<>(), new TreeMap<>());
		}
	}

	private record Way(int from, int to) {
	}

	private final Map<String, Map<String, Sides>> platforms = new TreeMap<>();
	private final SortedMap<Way, Long> joined = new TreeMap<>(Comparator.comparingInt(Way::from).thenComparingInt(Way::to));

	/** Adds what the first view has. */
	void leaves(String platform, String usage, int level, long count) {
		sides(platform, usage).before().merge(level, count, Long::sum);
	}

	/** Adds what the second view has. */
	void arrives(String platform, String usage, int level, long count) {
		sides(platform, usage).after().merge(level, count, Long::sum);
	}

	private Sides sides(String platform, String usage) {
		return platforms.computeIfAbsent(platform, it -> new TreeMap<>()).computeIfAbsent(usage, it -> new Sides());
	}

	/** All that was added, joined. */
	List<Flow> flows() {
		joined.clear();
		for (Map<String, Sides> usages : platforms.values()) {
			var rest = new Sides();
			usages.values().forEach(it -> join(it, rest));
			var outside = new Sides();
			join(rest, outside);
			outside.before().forEach((level, count) -> put(level, LevelFlows.OUTSIDE, count));
			outside.after().forEach((level, count) -> put(LevelFlows.OUTSIDE, level, count));
		}
		List<Flow> flows = new ArrayList<>();
		joined.forEach((way, count) -> flows.add(new Flow(way.from(), way.to(), count)));
		return flows;
	}

	/** Joins what stays, then what leaves to what arrives, the lowest levels first. @param rest is given what finds no other side */
	private void join(Sides sides, Sides rest) {
		SortedMap<Integer, Long> leaving = new TreeMap<>(sides.before());
		SortedMap<Integer, Long> arriving = new TreeMap<>(sides.after());
		for (int level : sides.before().keySet()) {
			move(leaving, level, arriving, level);
		}
		while (!leaving.isEmpty() && !arriving.isEmpty()) {
			move(leaving, leaving.firstKey(), arriving, arriving.firstKey());
		}
		leaving.forEach((level, count) -> rest.before().merge(level, count, Long::sum));
		arriving.forEach((level, count) -> rest.after().merge(level, count, Long::sum));
	}

	/** Joins as many as both sides have. */
	private void move(SortedMap<Integer, Long> leaving, int from, SortedMap<Integer, Long> arriving, int to) {
		long moved = Math.min(leaving.getOrDefault(from, 0L), arriving.getOrDefault(to, 0L));
		put(from, to, moved);
		take(leaving, from, moved);
		take(arriving, to, moved);
	}

	private static void take(SortedMap<Integer, Long> numbers, int level, long count) {
		numbers.computeIfPresent(level, (key, number) -> number > count ? Long.valueOf(number - count) : null);
	}

	private void put(int from, int to, long count) {
		// A post or usage that is outside of the theory in both views is no flow.
		if (count > 0 && !(from == LevelFlows.OUTSIDE && to == LevelFlows.OUTSIDE)) {
			joined.merge(new Way(from, to), count, Long::sum);
		}
	}
}
