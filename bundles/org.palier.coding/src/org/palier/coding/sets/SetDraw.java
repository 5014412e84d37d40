// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.SetPost;
import org.palier.ground.text.Bilingual;
import org.palier.model.Allocation;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.SetStratum;
import org.palier.statistics.agreement.AgreementWidth;

/**
 * The draw of a coding set. Within a stratum posts are drawn at random without replacement, so that each has the chance
 * n/N. Where agencies are drawn first, n/N is the chance once the agencies are known, and the chance of a post is that
 * times the chance of its agency ({@link DrawnAgencies}). A proportional allocation then gives to each agency by its posts
 * over its chance, so that all posts represent about as many. Posts are drawn and read in the order of their permanent
 * random numbers ({@link DrawOrder}): one seed draws the same set from the same posts. Immutable.
 */
public final class SetDraw {

	/**
	 * A stratum of the random part.
	 *
	 * @param posts that could be drawn
	 * @param drawn of these
	 * @param standing how many posts it represents: those of agencies that were not drawn are among them
	 */
	public record Part(String key, int posts, int drawn, double standing) {

		/** A stratum of posts drawn at once: it represents its own. */
		public Part(String key, int posts, int drawn) {
			this(key, posts, drawn, posts);
		}

		/** The strata of a set as the study keeps them. */
		public static List<Part> of(CodingSet set) {
			return set.getParts().stream().map(it -> new Part(key(it), it.getPosts(), it.getDrawn())).toList();
		}

		/** The stratum as posts name it: empty where a set has one stratum of all posts. */
		static String key(SetStratum stratum) {
			return Objects.requireNonNullElse(stratum.getKey(), "");
		}
	}

	/** Agreement from which on codes are called reliable, and one below it: Krippendorff 2004, Content Analysis, 2nd edition. */
	private static final double RELIABLE = 0.8;
	private static final double FAIR = 0.667;

	/** The key of strata that were too small, put together. */
	static final String SMALL = "*";

	private final SamplingPlan plan;
	private final SamplingFrame frame;
	private final DrawOrder order;
	/** The places of posts in the order of reading, by position. */
	private final Map<Integer, Double> places = new HashMap<>();
	private final List<Part> parts = new ArrayList<>();
	private final List<Bilingual> remarks = new ArrayList<>();
	private final List<SetPost> posts;
	private int agencies;

	/**
	 * Draws.
	 *
	 * @param set id that the posts will have
	 * @throws SetException when the plan cannot be followed, saying how many posts there are
	 */
	public SetDraw(String set, SamplingPlan plan, SamplingFrame frame) throws SetException {
		plan.check();
		this.plan = plan;
		this.frame = frame;
		this.order = new DrawOrder(frame);
		if (plan.size() + plan.targeted() > frame.size()) {
			throw SetWords.refused("draw.too_few", plan.size() + plan.targeted(), frame.size(), plan.frame().text().isEmpty() ? 0 : 1,
					plan.frame().text());
		}
		Map<Integer, SetPost> random = plan.size() == 0 ? Map.of() : random(set);
		var drawn = new HashMap<>(random);
		targeted(drawn.keySet()).forEach(it -> drawn.put(it, new SetPost(set, frame.key(it), 1, SetPost.Part.TARGETED, "", null, null)));
		this.posts = placed(drawn);
		agreement();
	}

	/**
	 * Adds remarks on how precise the agreement of coders will be. Only the random part counts, because targeted posts are
	 * of no share of all posts.
	 */
	private void agreement() {
		if (plan.coders().size() < 2 || plan.size() == 0) {
			return;
		}
		int both = new AssignedPosts(plan.overlap(), plan.size(), plan.coders()).shared();
		Map<Integer, Long> codes = IntStream.range(0, frame.size()).filter(it -> !frame.predictedCode(it).isEmpty()).mapToObj(frame::predicted)
				.collect(Collectors.groupingBy(it -> it, Collectors.counting()));
		if (both == 0) {
			remarks.add(SetWords.text("draw.agreement_none"));
		} else if (codes.size() > 1) {
			var width = new AgreementWidth(codes.values().stream().mapToDouble(Long::doubleValue).toArray());
			remarks.add(SetWords.text("draw.agreement", both, plan.coders().size(), RELIABLE, width.half(RELIABLE, both), FAIR,
					width.half(FAIR, both)));
		}
	}

	private Map<Integer, SetPost> random(String set) throws SetException {
		int[] inReach = IntStream.range(0, frame.size()).toArray();
		DrawnAgencies first = plan.agencies() == 0 ? null : DrawnAgencies.of(plan, frame);
		if (first != null) {
			agencies = first.all();
			remarks.addAll(first.remarks());
			inReach = Arrays.stream(inReach).filter(it -> first.chances().containsKey(frame.agency(it))).toArray();
			if (plan.size() > inReach.length) {
				throw SetWords.refused("draw.agencies_too_small", plan.size(), first.chances().size(), inReach.length);
			}
		}
		List<Stratum> strata = strata(inReach);
		int[] given = sharedOut(strata, first);
		var drawn = new LinkedHashMap<Integer, SetPost>();
		for (int i = 0; i < given.length; i++) {
			Stratum stratum = strata.get(i);
			parts.add(new Part(stratum.key(), stratum.size(), given[i], standing(stratum, first)));
			double chance = (double) given[i] / stratum.size();
			int[] members = order.first(stratum.members(), given[i]);
			for (int rank = 0; rank < members.length; rank++) {
				int position = members[rank];
				places.put(position, order.place(position, rank, given[i]));
				Double ofAgency = first == null ? null : first.chance(frame.agency(position));
				drawn.put(position, new SetPost(set, frame.key(position), 1, SetPost.Part.RANDOM, stratum.key(), ofAgency,
						ofAgency == null ? chance : ofAgency * chance));
			}
		}
		long single = parts.stream().filter(it -> it.drawn() == 1 && it.posts() > 1).count();
		if (single > 0) {
			remarks.add(SetWords.text("draw.one_drawn", single));
		}
		if (plan.purpose() == SetPurpose.REAL && plan.size() < FewestCoded.of(frame.size())) {
			remarks.add(SetWords.text("draw.few", plan.size(), FewestCoded.POSTS));
		}
		return drawn;
	}

	/** In the order of their keys. */
	private List<Stratum> strata(int[] positions) {
		Map<String, List<Integer>> members = new TreeMap<>();
		for (int position : positions) {
			String key = frame.stratumKey(position);
			String whole = plan.agencies() == 0 ? key : key.isEmpty() ? frame.agencyId(frame.agency(position))
					: frame.agencyId(frame.agency(position)) + "|" + key;
			members.computeIfAbsent(whole, it -> new ArrayList<>()).add(position);
		}
		List<String> small = members.entrySet().stream().filter(it -> it.getValue().size() == 1).map(Map.Entry::getKey).toList();
		if (!small.isEmpty() && members.size() > 1) {
			if (plan.mergeSmall()) {
				merge(members, small);
			} else {
				remarks.add(SetWords.text("draw.one_post", small.size(), String.join(", ", small.subList(0, Math.min(5, small.size()))),
						Math.max(0, small.size() - 5)));
			}
		}
		return members.entrySet().stream().map(it -> new Stratum(it.getKey(), it.getValue().stream().mapToInt(Integer::intValue).toArray()))
				.toList();
	}

	/** Strata of one post become one; if this one still has one post, it joins the smallest of the others. */
	private void merge(Map<String, List<Integer>> members, List<String> small) {
		List<Integer> together = small.stream().map(members::remove).flatMap(List::stream).sorted()
				.collect(Collectors.toCollection(ArrayList::new));
		String into = SMALL;
		if (together.size() == 1 && !members.isEmpty()) {
			into = members.entrySet().stream().min(Comparator.comparingInt(it -> it.getValue().size())).orElseThrow().getKey();
			together.addAll(members.remove(into));
			into = into + " + " + small.getFirst();
		}
		members.put(into, together.stream().sorted().toList());
		remarks.add(SetWords.text("draw.merged", small.size(), into));
	}

	private int[] sharedOut(List<Stratum> strata, @Nullable DrawnAgencies first) throws SetException {
		int[] sizes = strata.stream().mapToInt(Stratum::size).toArray();
		if (plan.allocation() == Allocation.BY_HAND) {
			return byHand(strata);
		}
		if (strata.size() > plan.size()) {
			throw SetWords.refused("draw.too_many_strata", plan.size(), strata.size());
		}
		return SharedOut.of(plan.size(), switch (plan.allocation()) {
		case EQUAL -> strata.stream().mapToDouble(it -> 1).toArray();
		case NEYMAN -> neyman(strata, first);
		default -> strata.stream().mapToDouble(it -> standing(it, first)).toArray();
		}, sizes);
	}

	private double[] neyman(List<Stratum> strata, @Nullable DrawnAgencies first) throws SetException {
		if (!frame.isPredicted()) {
			throw SetWords.refused("draw.nothing_predicted");
		}
		return strata.stream().mapToDouble(it -> standing(it, first) * it.deviation(frame, plan.variance())).toArray();
	}

	/** How many posts those of a stratum represent, those of agencies that were not drawn among them. */
	private double standing(Stratum stratum, @Nullable DrawnAgencies first) {
		return first == null ? stratum.size() : Arrays.stream(stratum.members()).mapToDouble(it -> 1 / first.chance(frame.agency(it))).sum();
	}

	private int[] byHand(List<Stratum> strata) throws SetException {
		List<String> keys = strata.stream().map(Stratum::key).toList();
		for (String key : new TreeMap<>(plan.byHand()).keySet()) {
			if (!keys.contains(key)) {
				throw SetWords.refused("draw.hand_unknown", key, String.join(", ", keys));
			}
		}
		int[] given = new int[strata.size()];
		for (int i = 0; i < given.length; i++) {
			given[i] = plan.byHand().getOrDefault(keys.get(i), 0);
			if (given[i] < 1 || given[i] > strata.get(i).size()) {
				throw SetWords.refused("draw.hand_number", keys.get(i), given[i], strata.get(i).size());
			}
		}
		return given;
	}

	/** The posts that are wanted most; of equals those that the lot falls on. */
	private List<Integer> targeted(Set<Integer> taken) throws SetException {
		if (plan.targeted() == 0) {
			return List.of();
		}
		List<Integer> ranked = IntStream.range(0, frame.size()).filter(it -> !Float.isNaN(frame.rank(it)) && !taken.contains(it)).boxed()
				.sorted(Comparator.comparingDouble((Integer it) -> frame.rank(it)).thenComparingLong(order::number).thenComparing(it -> it)).toList();
		List<Integer> wanted = plan.targeting() == Targeting.PlainTargeting.DIVERSE ? new SpreadPosts(frame).of(ranked, plan.targeted())
				: ranked.stream().limit(plan.targeted()).toList();
		if (wanted.size() < plan.targeted()) {
			throw switch (plan.targeting()) {
			case Targeting.PlainTargeting.LEAST_CERTAIN, Targeting.PlainTargeting.DIVERSE -> SetWords.refused("draw.no_confidence", plan.targeted(),
					wanted.size());
			case Targeting.PlainTargeting.DISAGREEMENT -> SetWords.refused("draw.no_disagreement", plan.targeted(), wanted.size());
			case Targeting.Search search -> SetWords.refused("draw.no_match", plan.targeted(), wanted.size(), search.words());
			};
		}
		return wanted;
	}

	/** In the order of the draw, with targeted posts anywhere among them: nobody who codes one after the other can tell. */
	private List<SetPost> placed(Map<Integer, SetPost> drawn) {
		List<Integer> read = drawn.keySet().stream()
				.sorted(Comparator.comparingDouble((Integer it) -> places.getOrDefault(it, order.anywhere(it)))
				.thenComparing(it -> it)).toList();
		return IntStream.range(0, read.size()).mapToObj(it -> at(drawn.get(read.get(it)), it + 1)).toList();
	}

	/** A post at a place. */
	static SetPost at(SetPost post, int place) {
		return new SetPost(post.set(), post.post(), place, post.part(), post.stratum(), post.firstStage(), post.probability());
	}

	/** The plan. */
	public SamplingPlan plan() {
		return plan;
	}

	/** How many posts could be drawn. */
	public int frameSize() {
		return frame.size();
	}

	/** How many agencies could be drawn; 0 for a draw in one stage. */
	public int frameAgencies() {
		return agencies;
	}

	/** Strata of the random part, by key. */
	public List<Part> parts() {
		return List.copyOf(parts);
	}

	/** Remarks on the draw, for a person. */
	public List<Bilingual> remarks() {
		return List.copyOf(remarks);
	}

	/** The posts drawn, in the order of their places. */
	public List<SetPost> posts() {
		return posts;
	}
}
