// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

/**
 * Takes wanted posts so that they are not all alike. It always takes a post of the predicted code and agency with the
 * fewest taken so far; among these, the post that is wanted most. A batch of the least certain posts alone is often the
 * same question many times over (Settles 2009, Active learning literature survey, § 6.1).
 *
 * @param frame of the posts
 */
record SpreadPosts(SamplingFrame frame) {

	/** The code and the agency that posts have in common. */
	private record Kind(int code, int agency) {
	}

	/** @param ranked positions, most wanted first @param count at most so many */
	List<Integer> of(List<Integer> ranked, int count) {
		Map<Kind, Queue<Integer>> kinds = new LinkedHashMap<>();
		Map<Integer, Integer> places = new HashMap<>();
		for (int position : ranked) {
			places.put(position, places.size());
			kinds.computeIfAbsent(new Kind(frame.predicted(position), frame.agency(position)), it -> new ArrayDeque<>()).add(position);
		}
		Map<Integer, Integer> byCode = new HashMap<>();
		Map<Integer, Integer> byAgency = new HashMap<>();
		List<Integer> taken = new ArrayList<>();
		while (taken.size() < count && !kinds.isEmpty()) {
			Kind next = least(kinds, places, byCode, byAgency);
			Queue<Integer> left = kinds.getOrDefault(next, new ArrayDeque<>());
			taken.add(left.remove());
			byCode.merge(next.code(), 1, Integer::sum);
			byAgency.merge(next.agency(), 1, Integer::sum);
			if (left.isEmpty()) {
				kinds.remove(next);
			}
		}
		return taken;
	}

	private static Kind least(Map<Kind, Queue<Integer>> kinds, Map<Integer, Integer> places, Map<Integer, Integer> byCode,
			Map<Integer, Integer> byAgency) {
		@Nullable Kind best = null;
		long lowest = Long.MAX_VALUE;
		int first = Integer.MAX_VALUE;
		for (Map.Entry<Kind, ? extends Collection<Integer>> each : kinds.entrySet()) {
			long had = (long) byCode.getOrDefault(each.getKey().code(), 0) + byAgency.getOrDefault(each.getKey().agency(), 0);
			int place = places.getOrDefault(each.getValue().iterator().next(), 0);
			if (best == null || had < lowest || had == lowest && place < first) {
				best = each.getKey();
				lowest = had;
				first = place;
			}
		}
		return Objects.requireNonNull(best);
	}
}
