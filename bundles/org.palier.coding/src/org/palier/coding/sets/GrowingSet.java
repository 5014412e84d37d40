// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.model.Theory;

/**
 * A coding set as it was drawn, so that its order can go on; its frame is read again. Immutable.
 *
 * @param id         of the set
 * @param plan       by which its frame is read and its strata are separated
 * @param parts      its strata, with the posts that could be drawn and those that were
 * @param framePosts posts that could be drawn
 * @param bodies     whether agencies were drawn first
 * @param posts      how many places are given
 * @param rows       which posts they are
 */
public record GrowingSet(String id, SamplingPlan plan, List<SetDraw.Part> parts, int framePosts, boolean bodies, int posts,
		DrawnPosts rows) {

	/** Copies its list. */
	public GrowingSet {
		parts = List.copyOf(parts);
	}

	/**
	 * A set that can grow, in the thread that owns the study.
	 *
	 * @throws SetException when the study no longer knows what the set was drawn by
	 */
	public static GrowingSet of(CodingSet set, Study study) throws SetException {
		Set<String> theories = study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet());
		return new GrowingSet(set.getId(), SamplingPlan.of(set, theories, SamplingPlan.Variance.parse(set.getVariance(), theories)),
				SetDraw.Part.of(set), set.getFramePosts(), set.getAgencies() > 0, AssignedPosts.of(set).size(), DrawnPosts.of(set));
	}

	/**
	 * The stratum of the draw that a post of the frame is of; empty where there was none. Strata that were put together at the draw are one
	 * still.
	 */
	Optional<SetDraw.Part> part(SamplingFrame frame, int position) {
		String field = frame.stratumKey(position);
		String agency = bodies ? frame.agencyId(frame.agency(position)) : "";
		String key = agency.isEmpty() ? field : field.isEmpty() ? agency : agency + "|" + field;
		return parts.stream().filter(it -> it.key().equals(key)).findFirst()
				.or(() -> parts.stream().filter(it -> Arrays.asList(it.key().split(" \\+ ")).contains(key)).findFirst())
				.or(() -> bodies ? Optional.empty() : parts.stream().filter(it -> it.key().equals(SetDraw.SMALL)).findFirst());
	}

	/**
	 * Positions of some posts of a frame by the stratum of the draw, in the order of these; posts of none are under the empty one of no posts.
	 */
	Map<SetDraw.Part, int[]> byPart(SamplingFrame frame, IntPredicate some) {
		Map<Integer, List<Integer>> byStratum = new TreeMap<>();
		Map<Long, Optional<SetDraw.Part>> known = new HashMap<>();
		for (int position = 0; position < frame.size(); position++) {
			if (some.test(position)) {
				int at = position;
				long stratum = ((long) frame.stratum(position) << 32) + (bodies ? frame.agency(position) : 0);
				int part = known.computeIfAbsent(stratum, it -> part(frame, at)).map(parts::indexOf).orElse(-1);
				byStratum.computeIfAbsent(part, it -> new ArrayList<>()).add(position);
			}
		}
		Map<SetDraw.Part, int[]> positions = new LinkedHashMap<>();
		byStratum.forEach((part, its) -> positions.put(part < 0 ? NONE : parts.get(part), its.stream().mapToInt(Integer::intValue).toArray()));
		return positions;
	}

	/** The stratum of posts that were in no stratum of the draw. */
	static final SetDraw.Part NONE = new SetDraw.Part("", 0, 0);
}
