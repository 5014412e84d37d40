// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.statistics.differences.ShareDifference;

/**
 * The shares of the codes of a facet in the parts of a corpus, such as the agencies that wrote. They are corrected where
 * enough posts of a part were drawn and coded by people, and otherwise those of programs alone. Immutable.
 *
 * @param set        name of the set
 * @param facet      that was coded
 * @param by         by what posts are told apart
 * @param posts      of the frame
 * @param coded      posts of the random part that people coded, those on which they do not agree too
 * @param names      of the codes, in the order of the codebook
 * @param parts      those that have posts, by id
 * @param bodies     agencies that have coded posts
 * @param together   how parts go together where agencies were drawn first, so that the posts of one lie in several parts by platform or
 *                   year; null where parts are independent of each other
 * @param programs   that speak for the posts; empty where there are not several
 * @param notes      what a reader must know
 */
public record PartsEstimate(String set, Facet facet, By by, long posts, int coded, Map<String, Bilingual> names, List<Part> parts,
		int bodies, @Nullable Together together, Optional<SpokenPrograms> programs, List<Bilingual> notes) {

	/** Differences of two parts whose estimates go up and down together. */
	@FunctionalInterface
	public interface Together {
		/**
		 * By code, with what goes together in the interval; empty where a part rests on other things than its own coded posts.
		 *
		 * @param first  id of a part
		 * @param second id of another, whose shares are taken from those of the first
		 */
		Map<String, ShareDifference> of(String first, String second);
	}

	/** The basis of the shares of a part. */
	public enum Kind {
		/** Its own posts that people coded. */
		DIRECT("direct"),
		/** Few such posts or none, and a model of what agencies differ by. */
		MODEL_ASSISTED("model-assisted"),
		/** Programs alone: they are corrected by nothing. */
		PROGRAM("program");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** The name in files and commands. */
		public String id() {
			return id;
		}
	}

	/**
	 * A part.
	 *
	 * @param id     of what its posts have in common, e.g. of the agency
	 * @param posts  of it, those without a code too
	 * @param counts posts by code, as the study counts them: the words of people where there are some, else those of programs
	 * @param coded  of its posts, those that chance drew and people coded
	 * @param shares corrected; of an agency of which fewer than {@value CorrectedShares#FEWEST} were coded by a model of what
	 *               agencies differ by; empty of other parts with so few: their shares rest on programs alone
	 */
	public record Part(String id, long posts, Map<String, Long> counts, int coded, Optional<Shares> shares) {

		/** Copies. */
		public Part {
			counts = Map.copyOf(counts);
		}

		/** The basis of its shares. */
		public Kind kind() {
			return shares.map(it -> AgencyAreas.isModelled(it) ? Kind.MODEL_ASSISTED : Kind.DIRECT).orElse(Kind.PROGRAM);
		}

		/** The share of a code as the study counts it, among all posts: those without a code too. */
		public double naive(String code) {
			return shares.map(it -> it.codes().get(code)).map(it -> it.naive()).orElseGet(() -> (double) counts.getOrDefault(code, 0L) / posts);
		}
	}

	/** Copies; the order of the names stays. */
	public PartsEstimate {
		names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
		parts = List.copyOf(parts);
		notes = List.copyOf(notes);
	}

	/** The part with an id. */
	public Optional<Part> part(String id) {
		return parts.stream().filter(it -> it.id().equals(id)).findFirst();
	}
}
