// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.corpus.Facet;
import org.palier.model.Allocation;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;

/**
 * The plan by which a coding set is drawn. A plan always draws the same set from the same posts, in whatever order these
 * came. Immutable.
 *
 * @param name       of the set, for people; unique among the study's sets
 * @param purpose    whether its codes count
 * @param size       posts of the random part, 0 or more
 * @param targeted   posts of the targeted part, in none of the random part; 0 for none
 * @param targeting  how these are found
 * @param frame      which posts can be drawn
 * @param by         fields that separate strata; none for a simple random draw
 * @param allocation how posts are shared out among strata
 * @param byHand     posts for each stratum by its key; empty unless the allocation is by hand
 * @param variance   whose predicted codes give the variance of a Neyman allocation
 * @param agencies   agencies drawn first, at random; 0 draws posts at once. Each drawn agency is then a stratum of its own, told apart
 *                   further by {@code by}
 * @param mergeSmall true when strata with one post are put together
 * @param overlap    share of each part that all coders code, from 0 to 1
 * @param coders     ids or names, in the order in which posts are dealt out
 * @param facets     what is coded; empty for the usage and every theory
 * @param suggestions true when coders see what programs coded
 * @param identified true when packages name persons as the study does
 * @param seed       of the draw
 * @param rotation   of the agencies, where a part of those of an earlier sample is kept; else null
 */
public record SamplingPlan(String name, SetPurpose purpose, int size, int targeted, Targeting targeting, FrameFilter frame,
		List<StratumField> by, Allocation allocation, Map<String, Integer> byHand, Variance variance, int agencies, boolean mergeSmall,
		double overlap, List<String> coders, List<Facet> facets, boolean suggestions, boolean identified, long seed,
		@Nullable Rotation rotation) {

	/**
	 * The codes from which the variance of a stratum is taken: one predicted code, or all codes of a facet together.
	 *
	 * @param facet usage or a theory
	 * @param code  id; empty for all codes, of which the variances are added up
	 */
	public record Variance(Facet facet, String code) {

		/** All usages together. */
		public static final Variance OF_USAGES = new Variance(Facet.USAGE, "");

		/**
		 * Reads what {@link #text} writes.
		 *
		 * @param theories ids of those of the study
		 * @throws SetException when there is no such facet
		 */
		static Variance parse(@Nullable String text, Set<String> theories) throws SetException {
			if (text == null || text.isEmpty()) {
				return OF_USAGES;
			}
			int equals = text.indexOf('=');
			String named = equals < 0 ? text : text.substring(0, equals);
			Facet facet = ReferenceColumns.facet(named, theories)
					.orElseThrow(() -> SetWords.refused("request.facet", named, theories.stream().sorted().collect(Collectors.joining(", "))));
			return new Variance(facet, equals < 0 ? "" : text.substring(equals + 1));
		}

		/** The codes as text, e.g. {@code usage=alert}; empty for {@link #OF_USAGES}. */
		public String text() {
			return equals(OF_USAGES) ? "" : new StratumField.Predicted(facet).id() + (code.isEmpty() ? "" : "=" + code);
		}
	}

	/** Copies its lists. */
	public SamplingPlan {
		Objects.requireNonNull(name);
		by = List.copyOf(by);
		byHand = Map.copyOf(byHand);
		coders = List.copyOf(coders);
		facets = List.copyOf(facets);
	}

	/** A plan that keeps no agencies of an earlier sample. */
	public SamplingPlan(String name, SetPurpose purpose, int size, int targeted, Targeting targeting, FrameFilter frame, List<StratumField> by,
			Allocation allocation, Map<String, Integer> byHand, Variance variance, int agencies, boolean mergeSmall, double overlap,
			List<String> coders, List<Facet> facets, boolean suggestions, boolean identified, long seed) {
		this(name, purpose, size, targeted, targeting, frame, by, allocation, byHand, variance, agencies, mergeSmall, overlap, coders, facets,
				suggestions, identified, seed, null);
	}

	/** A plan whose targeted posts are those of which programs are least certain. */
	public SamplingPlan(String name, SetPurpose purpose, int size, int targeted, FrameFilter frame, List<StratumField> by,
			Allocation allocation, Map<String, Integer> byHand, Variance variance, int agencies, boolean mergeSmall, double overlap,
			List<String> coders, List<Facet> facets, boolean suggestions, boolean identified, long seed) {
		this(name, purpose, size, targeted, Targeting.PlainTargeting.LEAST_CERTAIN, frame, by, allocation, byHand, variance, agencies, mergeSmall,
				overlap, coders, facets, suggestions, identified, seed);
	}

	/** A simple random draw from what agencies wrote, for nobody yet. */
	public static SamplingPlan simple(String name, int size, long seed) {
		return new SamplingPlan(name, SetPurpose.REAL, size, 0, FrameFilter.OF_AGENCIES, List.of(), Allocation.PROPORTIONAL, Map.of(),
				Variance.OF_USAGES, 0, false, 1, List.of(), List.of(), false, false, seed);
	}

	/**
	 * The plan by which a set was drawn, as far as its frame and its order go: coders, and what was targeted, are left out.
	 *
	 * @param theories ids of those of the study
	 * @param variance whose predicted codes are wanted
	 * @throws SetException when the study no longer knows what the set was drawn by
	 */
	public static SamplingPlan of(CodingSet set, Set<String> theories, Variance variance) throws SetException {
		return new SamplingPlan(set.getName(), set.getPurpose(), set.getSize(), 0, Targeting.PlainTargeting.LEAST_CERTAIN,
				FrameFilter.parse(set.getFrame() == null ? "" : set.getFrame()), StratumField.parse(set.getStrata(), theories),
				set.getAllocation(), Map.of(), variance, 0, false, set.getOverlap(), List.of(), List.of(), false, false, set.getSeed());
	}

	/** This plan with strata. */
	public SamplingPlan by(List<StratumField> fields, Allocation shared) {
		return new SamplingPlan(name, purpose, size, targeted, targeting, frame, fields, shared, byHand, variance, agencies, mergeSmall,
				overlap, coders, facets, suggestions, identified, seed, rotation);
	}

	/** This plan with so many posts drawn at random, and none targeted. */
	public SamplingPlan ofRandom(int posts) {
		return new SamplingPlan(name, purpose, posts, 0, targeting, frame, by, allocation, byHand, variance, agencies, mergeSmall, overlap,
				coders, facets, suggestions, identified, seed, rotation);
	}

	/** This plan with another seed. */
	public SamplingPlan seeded(long other) {
		return new SamplingPlan(name, purpose, size, targeted, targeting, frame, by, allocation, byHand, variance, agencies, mergeSmall,
				overlap, coders, facets, suggestions, identified, other, rotation);
	}

	/** This plan with agencies drawn first. @param first how many; 0 for none */
	public SamplingPlan first(int first) {
		return new SamplingPlan(name, purpose, size, targeted, targeting, frame, by, allocation, byHand, variance, first, mergeSmall,
				overlap, coders, facets, suggestions, identified, seed, rotation);
	}

	/** This plan with predicted codes of another facet. */
	public SamplingPlan of(Variance codes) {
		return new SamplingPlan(name, purpose, size, targeted, targeting, frame, by, allocation, byHand, codes, agencies, mergeSmall,
				overlap, coders, facets, suggestions, identified, seed, rotation);
	}

	/** This plan, which keeps a part of the agencies of an earlier sample. */
	public SamplingPlan rotating(Rotation kept) {
		return new SamplingPlan(name, purpose, size, targeted, targeting, frame, by, allocation, byHand, variance, agencies, mergeSmall,
				overlap, coders, facets, suggestions, identified, kept.seed(), kept);
	}

	/** Refuses numbers that make no sense. @throws SetException that names the number */
	public void check() throws SetException {
		if (name.isBlank() || !name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}")) {
			throw SetWords.refused("plan.name", name);
		}
		if (size < 0 || targeted < 0 || size + (long) targeted < 1) {
			throw SetWords.refused("plan.size", size, targeted);
		}
		if (!(overlap >= 0 && overlap <= 1)) {
			throw SetWords.refused("plan.overlap", String.valueOf(overlap));
		}
		if (agencies < 0) {
			throw SetWords.refused("plan.agencies", agencies);
		}
		Rotation kept = rotation;
		if (kept != null && frame.text().equals(kept.frame())) {
			throw SetWords.refused("rotation.same_posts", kept.name());
		}
	}

	/** For a manifest: all that is needed to draw it again. */
	Map<String, String> parameters() {
		var told = new TreeMap<String, String>();
		told.put("name", name);
		told.put("purpose", purpose.getLiteral());
		told.put("size", String.valueOf(size));
		told.put("targeted", String.valueOf(targeted));
		told.put("targeting", targeted > 0 ? targeting.text() : "");
		told.put("frame", frame.text());
		told.put("by", String.join(",", by.stream().map(StratumField::id).toList()));
		told.put("allocation", allocation.getLiteral());
		told.put("seed", String.valueOf(seed));
		told.put("overlap", String.valueOf(overlap));
		told.put("agencies", String.valueOf(agencies));
		told.put("merge_small", String.valueOf(mergeSmall));
		told.put("variance", variance.text());
		Rotation kept = rotation;
		if (kept != null) {
			told.put("after", kept.after());
			told.put("turn", String.valueOf(kept.turn().lengths()));
		}
		new TreeMap<>(byHand).forEach((stratum, posts) -> told.put("stratum " + stratum, String.valueOf(posts)));
		return told;
	}
}
