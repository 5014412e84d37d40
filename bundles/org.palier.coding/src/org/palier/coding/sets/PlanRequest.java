// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.corpus.Facet;
import org.palier.model.Allocation;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.model.Theory;

/**
 * A request for a coding set, in the words of the command and of the window. It becomes a plan, or is refused in a
 * sentence.
 *
 * @param name    of the set; null for the next free one
 * @param purpose whether its codes count
 * @param size    posts of both parts together; null takes what is given by hand
 * @param frame   which posts can be drawn
 * @param strata  how the random part is drawn
 * @param target  the targeted part
 * @param coding  the coders and their work
 * @param seed    of the draw
 */
public record PlanRequest(@Nullable String name, SetPurpose purpose, @Nullable Integer size, FrameFilter frame, Strata strata,
		Target target, Coding coding, long seed) {

	/**
	 * The way in which posts are drawn at random.
	 *
	 * @param by         fields that separate strata
	 * @param allocation equal, proportional, neyman, or hand; null to follow from the other words
	 * @param byHand     posts by the key of a stratum
	 * @param variance   whose predictions give the variance: a facet, or FACET=CODE; null for all usages
	 * @param agencies   drawn first; 0 for none
	 * @param mergeSmall whether strata with one post are put together
	 * @param kept       agencies of an earlier sample that are kept; null for none
	 */
	public record Strata(List<String> by, @Nullable String allocation, Map<String, Integer> byHand, @Nullable String variance, int agencies,
			boolean mergeSmall, @Nullable Kept kept) {

		/** Strata of a draw that keeps no agencies. */
		public Strata(List<String> by, @Nullable String allocation, Map<String, Integer> byHand, @Nullable String variance, int agencies,
				boolean mergeSmall) {
			this(by, allocation, byHand, variance, agencies, mergeSmall, null);
		}
	}

	/**
	 * The agencies of an earlier sample that are kept.
	 *
	 * @param after name or id of that sample
	 * @param part  of its agencies, above 0 and up to 1
	 */
	public record Kept(String after, double part) {
	}

	/**
	 * The targeted part.
	 *
	 * @param how    empty for a set that is drawn at random as a whole
	 * @param random posts that are drawn at random beside; null for none
	 */
	public record Target(Optional<Targeting> how, @Nullable Integer random) {

		/** Nothing is targeted. */
		public static final Target NONE = new Target(Optional.empty(), null);
	}

	/**
	 * The coders of a set, and what they code.
	 *
	 * @param overlap     share of the posts that all code
	 * @param coders      names or ids
	 * @param facets      usage, model, level, or ids of theories; none for all
	 * @param suggestions whether coders see what programs coded
	 * @param identified  whether packages name persons as the study does
	 */
	public record Coding(double overlap, List<String> coders, List<String> facets, boolean suggestions, boolean identified) {
	}

	/** The plan. @throws SetException when the words do not make one */
	public SamplingPlan plan(Study study) throws SetException {
		Set<String> theories = study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet());
		List<StratumField> fields = StratumField.parse(strata.by(), theories);
		Allocation shared = allocation();
		int given = strata.byHand().values().stream().mapToInt(Integer::intValue).sum();
		Integer said = size;
		if (said == null && shared != Allocation.BY_HAND) {
			throw SetWords.refused("request.size");
		}
		int posts = said == null ? given : said;
		int random = random(posts);
		if (shared == Allocation.BY_HAND && given != random) {
			throw SetWords.refused("request.by_hand", random, given);
		}
		String called = name;
		if (called != null && new CodingSets(study).names().contains(called)) {
			throw SetWords.refused("plan.name_taken", called);
		}
		Kept kept = strata.kept();
		CodingSet earlier = kept == null ? null : new CodingSets(study).named(kept.after());
		int agencies = earlier != null && strata.agencies() == 0 ? earlier.getAgencies() : strata.agencies();
		var plan = new SamplingPlan(called == null ? new CodingSets(study).freeName() : called, purpose, random, posts - random,
				target.how().orElse(Targeting.PlainTargeting.LEAST_CERTAIN), frame, fields, shared, strata.byHand(),
				Variance.parse(strata.variance(), theories), agencies, strata.mergeSmall(), coding.overlap(), coding.coders(),
				facets(theories), coding.suggestions(), coding.identified(), seed);
		SamplingPlan rotating = kept == null || earlier == null ? plan : plan.rotating(Rotation.after(earlier, kept.part()));
		rotating.check();
		return rotating;
	}

	private int random(int whole) throws SetException {
		Integer random = target.random();
		if (target.how().isEmpty()) {
			if (random != null) {
				throw SetWords.refused("request.random_part");
			}
			return whole;
		}
		if (random != null && (random < 0 || random > whole)) {
			throw SetWords.refused("request.random_part_size", random, whole);
		}
		return random == null ? 0 : random;
	}

	private Allocation allocation() throws SetException {
		String how = strata.allocation();
		if (how == null) {
			return strata.byHand().isEmpty() ? Allocation.PROPORTIONAL : Allocation.BY_HAND;
		}
		Allocation known = Allocation.get(how.equals("hand") ? "by_hand" : how);
		if (known == null || !strata.byHand().isEmpty() && known != Allocation.BY_HAND) {
			throw SetWords.refused("request.allocation", how);
		}
		return known;
	}

	private List<Facet> facets(Set<String> theories) throws SetException {
		var known = new ArrayList<Facet>();
		for (String each : coding.facets()) {
			known.add(facet(each, theories));
		}
		return known;
	}

	private static Facet facet(String word, Set<String> theories) throws SetException {
		return ReferenceColumns.facet(word, theories)
				.orElseThrow(() -> SetWords.refused("request.facet", word, theories.stream().sorted().collect(Collectors.joining(", "))));
	}
}
