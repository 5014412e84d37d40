// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.estimation.ConfusionCounts;

/**
 * Shares of the posts that agencies wrote, corrected by a coding set: what indicators, pictures and reports show beside the
 * shares that programs alone give. Immutable.
 *
 * @param facets at most one entry a facet
 * @param alone  of the facets that no set corrects, what is known
 * @param programs which programs speak for the posts of a facet, in a sentence, where there are several
 * @param checked how programs did on facets where they were checked, those that a set corrects among them
 */
public record PostEstimates(List<OfFacet> facets, List<Alone> alone, Map<Facet, Checked> checked, Map<Facet, Bilingual> programs) {

	/** The estimates of a study in which nothing could be corrected. */
	public static final PostEstimates NONE = new PostEstimates(List.of());

	/** The property by which posts are divided into parts. */
	public enum By {
		/** Not at all. */
		ALL,
		/** Jurisdiction of the agency. */
		JURISDICTION,
		/** Platform. */
		PLATFORM,
		/** Both; ids with a bar between. */
		JURISDICTION_PLATFORM,
		/** Kind of agency. */
		CATEGORY,
		/** Agency. */
		AGENCY,
		/** Year in universal time. */
		YEAR
	}

	/** Posts that belong together. @param id of what they have in common; empty for all */
	public record Domain(By by, String id) {

		/** All posts that agencies wrote. */
		public static final Domain ALL = new Domain(By.ALL, "");
	}

	/** The shares of the codes in a part: they sum to one. Immutable. */
	public static final class Shares {

		private final long posts;
		private final Map<String, Estimate> codes;
		private final Map<String, Long> then;
		/** The place of each code in the order of the codes: draws ask for it thousands of times. */
		private final Map<String, Integer> places = new HashMap<>();
		private final Estimate[] estimates;
		private final long[] counts;

		/**
		 * Keeps the order.
		 *
		 * @param posts of the part
		 * @param codes by id, in the order of the codebook; posts that a theory places nowhere have an id of their own
		 * @param then  posts of each code as the study counted them when this was made; a scenario moves from there
		 */
		public Shares(long posts, Map<String, Estimate> codes, Map<String, Long> then) {
			this.posts = posts;
			this.codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
			this.then = Map.copyOf(then);
			estimates = codes.values().toArray(Estimate[]::new);
			counts = new long[estimates.length];
			for (String code : codes.keySet()) {
				counts[places.size()] = then.getOrDefault(code, 0L);
				places.put(code, places.size());
			}
		}

		/** The number of posts of the part. */
		public long posts() {
			return posts;
		}

		/** By id, in the order of the codebook. */
		public Map<String, Estimate> codes() {
			return codes;
		}

		/** Posts of each code as the study counted them when this was made. */
		public Map<String, Long> then() {
			return then;
		}

		/** Place of a code in their order; null for one of which nothing is known. */
		@Nullable Integer place(String code) {
			return places.get(code);
		}

		/** At a place. */
		Estimate estimate(int place) {
			return estimates[place];
		}

		/** Posts at a place as the study counted them. */
		long count(int place) {
			return counts[place];
		}

		/**
		 * The shares when so many posts are counted, e.g. in a draw of a scenario.
		 *
		 * @param now  posts of each code
		 * @param base shares of the study, in the order of the codes: the corrected ones with an error of coding drawn
		 */
		public CountedShares counted(ToLongFunction<String> now, double[] base) {
			return new CountedShares(this, now, base);
		}

		/** The shares when so many posts are counted, from the corrected ones on. */
		public CountedShares counted(ToLongFunction<String> now) {
			return counted(now, Arrays.stream(estimates).mapToDouble(Estimate::corrected).toArray());
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Shares it && posts == it.posts && codes.equals(it.codes) && then.equals(it.then);
		}

		@Override
		public int hashCode() {
			return Objects.hash(posts, codes, then);
		}
	}

	/**
	 * A facet.
	 *
	 * @param set   name of the set that corrects
	 * @param parts all of which something is told, among them {@link Domain#ALL}
	 * @param notes what a reader must know
	 * @param basis what the shares of all posts are computed from; empty where that is not kept
	 */
	public record OfFacet(Facet facet, String set, Map<Domain, Shares> parts, List<Bilingual> notes, Optional<SampleBasis> basis) {

		/** Copies. */
		public OfFacet {
			parts = Map.copyOf(parts);
			notes = List.copyOf(notes);
		}

		/** One of which nobody keeps what it is computed from. */
		public OfFacet(Facet facet, String set, Map<Domain, Shares> parts, List<Bilingual> notes) {
			this(facet, set, parts, notes, Optional.empty());
		}

		/** With more that a reader must know. */
		public OfFacet noting(List<Bilingual> more) {
			return more.isEmpty() ? this : new OfFacet(facet, set, parts, Stream.concat(notes.stream(), more.stream()).toList(), basis);
		}

		/** Returns the shares of a part; empty where too few of its posts were coded. */
		public Optional<Shares> of(Domain part) {
			return Optional.ofNullable(parts.get(part));
		}
	}

	/**
	 * A facet that programs alone coded.
	 *
	 * @param told sentence that says so, with the known errors of the programs and what the sets of the study lack; empty where no program
	 *             coded
	 */
	public record Alone(Facet facet, List<Bilingual> told) {

		/** Copies its list. */
		public Alone {
			told = List.copyOf(told);
		}
	}

	/**
	 * The performance of programs on posts where they were checked.
	 *
	 * @param where    in words that follow "on"
	 * @param accuracy share of the posts there that they gave the right code
	 * @param errors   by code, and within it an entry a body: they say how far programs err on other posts, and correct nothing here
	 */
	public record Checked(Bilingual where, double accuracy, Map<String, List<ConfusionCounts>> errors) {

		/** Keeps the order of the codes. */
		public Checked {
			errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
		}
	}

	/** Copies. */
	public PostEstimates {
		facets = List.copyOf(facets);
		alone = List.copyOf(alone);
		checked = Map.copyOf(checked);
		programs = Map.copyOf(programs);
	}

	/** Makes estimates where a set corrects each facet. */
	public PostEstimates(List<OfFacet> facets) {
		this(facets, List.of(), Map.of(), Map.of());
	}

	/** Returns the notes that a reader of the shares of a facet needs. */
	public List<Bilingual> notes(Facet facet) {
		return of(facet).map(OfFacet::notes)
				.orElseGet(() -> alone.stream().filter(it -> it.facet().equals(facet)).flatMap(it -> it.told().stream()).toList());
	}

	/** How programs did on a facet where they were checked; empty where nothing is known. */
	public Optional<Checked> checked(Facet facet) {
		return Optional.ofNullable(checked.get(facet));
	}

	/** Which programs speak for the posts of a facet, in a sentence; empty where one does, or none. */
	public Optional<Bilingual> programs(Facet facet) {
		return Optional.ofNullable(programs.get(facet));
	}

	/** Returns the estimates of a facet; empty where nothing could be corrected. */
	public Optional<OfFacet> of(Facet facet) {
		return facets.stream().filter(it -> it.facet().equals(facet)).findFirst();
	}
}
