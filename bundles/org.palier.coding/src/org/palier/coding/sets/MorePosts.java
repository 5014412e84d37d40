// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.corpus.SetPost;
import org.palier.model.Allocation;

/**
 * The next posts in the order of a set that was drawn. In each stratum they are the posts whose numbers follow those drawn,
 * so that all together are what a larger draw would have given. They are shared out among strata as the plan says, and no
 * stratum gives back what it gave. Posts that came since the draw are not among them, and those that are gone have left the
 * strata. Where agencies were drawn first, the posts come from these agencies. Drawing others would change the chances of
 * the drawn agencies, which depend on how much each wrote among all. Immutable.
 */
public final class MorePosts {

	private final List<SetDraw.Part> parts;
	private final List<SetPost> posts;
	private final int frame;

	/** @param part as it is now, with what is drawn so far @param members in the order of the draw */
	private record Growing(SetDraw.Part part, int[] members, double weight) {

		private int left() {
			return members.length - part.drawn();
		}
	}

	/**
	 * Draws.
	 *
	 * @param frame of the set's plan, as it is now
	 * @param later keys of posts that came since the draw
	 * @param drawn that can be seen, newcomers left out
	 * @param count how many more
	 * @throws SetException when there are not so many, or the order of the draw is not that of the posts that were drawn
	 */
	MorePosts(GrowingSet set, SamplingFrame frame, Set<Long> later, List<SetPost> drawn, int count) throws SetException {
		if (count < 1) {
			throw SetWords.refused("add.count", count);
		}
		if (drawn.isEmpty() || drawn.stream().anyMatch(it -> it.part() == SetPost.Part.TARGETED)) {
			throw SetWords.refused("add.targeted", set.plan().name());
		}
		var order = new DrawOrder(frame);
		Map<SetDraw.Part, int[]> now = set.byPart(frame, position -> !later.contains(frame.key(position)));
		this.frame = now.values().stream().mapToInt(it -> it.length).sum();
		int[] elsewhere = now.remove(GrowingSet.NONE);
		if (this.frame > set.framePosts() || elsewhere != null && !set.bodies()) {
			throw SetWords.refused("add.frame", set.plan().name(), set.framePosts(), this.frame);
		}
		List<Growing> growing = growing(set, frame, order, now, drawn);
		int left = growing.stream().mapToInt(Growing::left).sum();
		if (count > left) {
			throw SetWords.refused("add.too_few", count, left, set.plan().name());
		}
		int sofar = growing.stream().mapToInt(it -> it.part().drawn()).sum();
		int[] given = SharedOut.of(sofar + count, growing.stream().mapToDouble(Growing::weight).toArray(),
				growing.stream().mapToInt(it -> it.members().length).toArray(), growing.stream().mapToInt(it -> it.part().drawn()).toArray());
		this.parts = IntStream.range(0, given.length)
				.mapToObj(it -> new SetDraw.Part(growing.get(it).part().key(), growing.get(it).members().length, given[it]))
				.toList();
		this.posts = posts(set, frame, order, growing, given, drawn);
	}

	private static List<Growing> growing(GrowingSet set, SamplingFrame frame, DrawOrder order, Map<SetDraw.Part, int[]> now,
			List<SetPost> drawn) throws SetException {
		Map<Long, SetPost> known = drawn.stream().collect(Collectors.toMap(SetPost::post, it -> it));
		List<Growing> growing = new ArrayList<>();
		int seen = 0;
		for (Map.Entry<SetDraw.Part, int[]> each : now.entrySet()) {
			int[] members = order.first(each.getValue(), each.getValue().length);
			int sofar = (int) IntStream.of(members).filter(it -> known.containsKey(frame.key(it))).count();
			boolean kept = IntStream.of(members).limit(sofar).allMatch(it -> known.containsKey(frame.key(it)));
			if (!kept) {
				throw SetWords.refused("add.order", set.plan().name());
			}
			seen += sofar;
			// An agency whose drawn posts are all gone gives no more: its chance is not known any more.
			if (sofar > 0) {
				growing.add(new Growing(new SetDraw.Part(each.getKey().key(), members.length, sofar), members,
						weight(set, frame, each.getKey(), members, first(known.get(frame.key(members[0]))))));
			}
		}
		if (seen < drawn.size()) {
			throw SetWords.refused("add.order", set.plan().name());
		}
		return growing;
	}

	private static double first(SetPost post) {
		Double chance = post.firstStage();
		return chance == null ? 1 : chance;
	}

	/** @param chance of the agency to be drawn */
	private static double weight(GrowingSet set, SamplingFrame frame, SetDraw.Part part, int[] members, double chance) {
		Allocation shared = set.plan().allocation();
		return switch (shared) {
		case EQUAL -> 1;
		case NEYMAN -> members.length / chance * new Stratum(part.key(), members).deviation(frame, set.plan().variance());
		case BY_HAND -> part.drawn();
		case PROPORTIONAL -> members.length / chance;
		};
	}

	private static List<SetPost> posts(GrowingSet set, SamplingFrame frame, DrawOrder order, List<Growing> growing, int[] given,
			List<SetPost> drawn) {
		Map<String, Double> first = new HashMap<>();
		drawn.stream().filter(it -> it.firstStage() != null).forEach(it -> first.put(it.stratum(), it.firstStage()));
		Map<Integer, Double> places = new HashMap<>();
		Map<Integer, SetPost> added = new HashMap<>();
		for (int i = 0; i < given.length; i++) {
			Growing it = growing.get(i);
			int sofar = it.part().drawn();
			double chance = (double) given[i] / it.members().length;
			Double ofAgency = first.get(it.part().key());
			for (int rank = sofar; rank < given[i]; rank++) {
				int position = it.members()[rank];
				places.put(position, order.place(position, rank - sofar, given[i] - sofar));
				added.put(position, new SetPost(set.id(), frame.key(position), 1, SetPost.Part.RANDOM, it.part().key(), ofAgency,
						ofAgency == null ? chance : ofAgency * chance));
			}
		}
		List<Integer> read = added.keySet().stream()
				.sorted(Comparator.comparing((Integer it) -> places.getOrDefault(it, 0.0)).thenComparing(it -> it)).toList();
		return IntStream.range(0, read.size()).mapToObj(it -> SetDraw.at(added.get(read.get(it)), set.posts() + it + 1)).toList();
	}

	/** Strata of the grown set that still have posts: what could be drawn, and what is. */
	public List<SetDraw.Part> parts() {
		return parts;
	}

	/** The posts that are added, in the order of their places, which follow those of the set. */
	public List<SetPost> posts() {
		return posts;
	}

	/** Posts that could be drawn and are still there. */
	public int frameSize() {
		return frame;
	}

	/** Posts of the grown set that can be seen. */
	public int drawn() {
		return parts.stream().mapToInt(SetDraw.Part::drawn).sum();
	}
}
