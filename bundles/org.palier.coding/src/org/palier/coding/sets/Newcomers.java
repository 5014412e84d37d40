// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.corpus.SetPost;

/**
 * Posts that came into a study after a set was drawn and fit its frame, as the order of the set takes them. A newcomer is
 * drawn when its permanent random number is below the chance of its stratum. So it enters with the chance of the draw, and
 * perhaps none does (Ohlsson 1995). Immutable.
 *
 * @param came    posts of each stratum of the draw that came since
 * @param drawn   those that enter and can be seen, in the order of their places; places of those that the set has not taken yet follow its
 *                own
 * @param outside keys of posts that came into strata that the draw did not have
 */
public record Newcomers(Map<String, Integer> came, List<SetPost> drawn, Set<Long> outside) {

	/** Copies its collections. */
	public Newcomers {
		came = Map.copyOf(came);
		drawn = List.copyOf(drawn);
		outside = Set.copyOf(outside);
	}

	/**
	 * Looks for them.
	 *
	 * @param frame of the set's plan, as it is now
	 * @param later keys of posts that came since the draw
	 * @param taken posts that the set took of them already
	 * @throws SetException where agencies were drawn first: the chances of those that write more now are not known
	 */
	public static Newcomers of(GrowingSet set, SamplingFrame frame, Set<Long> later, List<SetPost> taken) throws SetException {
		if (set.bodies()) {
			throw SetWords.refused("now.bodies", set.plan().name());
		}
		var order = new DrawOrder(frame);
		Map<Long, SetPost> known = taken.stream().collect(Collectors.toMap(SetPost::post, it -> it));
		Map<SetDraw.Part, int[]> now = set.byPart(frame, position -> later.contains(frame.key(position)));
		int[] elsewhere = now.remove(GrowingSet.NONE);
		Map<String, Integer> came = new HashMap<>();
		List<SetPost> drawn = new ArrayList<>();
		int place = set.posts();
		for (Map.Entry<SetDraw.Part, int[]> each : now.entrySet()) {
			SetDraw.Part part = each.getKey();
			came.put(part.key(), each.getValue().length);
			double chance = (double) part.drawn() / part.posts();
			for (int position : order.first(each.getValue(), each.getValue().length)) {
				SetPost had = known.get(frame.key(position));
				if (had != null) {
					drawn.add(had);
				} else if (order.unit(position) < chance) {
					place++;
					drawn.add(new SetPost(set.id(), frame.key(position), place, SetPost.Part.RANDOM, part.key(), null, chance));
				}
			}
		}
		return new Newcomers(came, drawn,
				elsewhere == null ? Set.of() : IntStream.of(elsewhere).mapToObj(frame::key).collect(Collectors.toSet()));
	}

	/** How many came into strata of the draw. */
	public int all() {
		return came.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Drawn newcomers that the set has not taken yet. @param set that they come to */
	List<SetPost> toTake(GrowingSet set) {
		return drawn.stream().filter(it -> it.place() > set.posts()).toList();
	}
}
