// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Shorter forms of names where room is short. A short name comes first; a name without one is cut. No two that are beside each other look
 * alike. Immutable.
 *
 * @param known short names by the names that they stand for, in one language
 */
public record ShorterNames(Map<String, String> known) {

	/** Shorter forms of names that have no short names. */
	public static final ShorterNames NONE = new ShorterNames(Map.of());

	/** Copies its map. */
	public ShorterNames {
		known = Map.copyOf(known);
	}

	/**
	 * Names that stand beside each other, as they fit, in their order.
	 *
	 * @param room  for each of them
	 * @param width of words, in the measure of the room
	 */
	public List<String> into(List<String> names, double room, ToDoubleFunction<String> width) {
		List<String> called = new ArrayList<>(
				names.stream().map(it -> width.applyAsDouble(it) <= room ? it : known.getOrDefault(it, it)).toList());
		for (int i = 0; i < called.size(); i++) {
			String own = names.get(i);
			String now = called.get(i);
			for (int other = 0; other < called.size() && !now.equals(own); other++) {
				if (called.get(other).equals(now) && !names.get(other).equals(own)) {
					called.set(i, own);
					now = own;
				}
			}
		}
		return new DistinctNames(called).into(room, width);
	}

	/** One of several names that stand beside each other, as it fits where its room is its own. @param place of the name among them */
	public String into(List<String> names, int place, double room, ToDoubleFunction<String> width) {
		return into(names, room, width).get(place);
	}
}
