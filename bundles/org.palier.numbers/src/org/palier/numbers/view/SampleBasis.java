// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * All data from which the corrected shares of a facet are computed: people's codes of the posts that chance drew, and counts of the
 * programs' codes of all posts. It names no post, no account and no coder, so that whoever has it can compute the shares again. Immutable.
 *
 * @param set           name of the sample
 * @param facet         as commands call it
 * @param codes         by id, in the order of the codebook: all that a post could have
 * @param posts         of the frame
 * @param drawn         posts of the random part, those that are gone since among them
 * @param byPeopleAlone whether no program coded any post
 * @param strataKept    whether strata have as many posts as at the draw, but for those that are gone
 * @param first         stage of the draw, where agencies were drawn before their posts
 * @param sample        posts of the random part that are there, in the order in which sums add them
 * @param parts         of the frame: first its strata, then its agencies
 */
public record SampleBasis(String set, String facet, Map<String, Bilingual> codes, long posts, int drawn, boolean byPeopleAlone,
		boolean strataKept, Optional<FirstStage> first, List<Drawn> sample, List<Part> parts) {

	/** Agencies that were drawn, of those that could be. */
	public record FirstStage(int drawn, int all) {
	}

	/**
	 * A post that chance drew.
	 *
	 * @param stratum    empty where there are none
	 * @param agency     a number that is its own within this sample
	 * @param firstStage chance with which its agency was drawn; 1 where none were
	 * @param chance     with which it was drawn, both stages together
	 * @param weight     number of posts that it represents; the weights of posts that nobody coded are spread over the others of their
	 *                   stratum; empty where nobody coded it
	 * @param words      codes that people gave it: one in force, several where coders do not agree, none where nobody coded it
	 * @param program    code that programs gave it; empty for none
	 */
	public record Drawn(String stratum, int agency, double firstStage, double chance, Optional<Double> weight, List<String> words,
			String program) {

		/** Copies its list. */
		public Drawn {
			words = List.copyOf(words);
		}
	}

	/** The property by which the frame is divided into parts. */
	public enum Kind {
		/** Stratum of the draw. */
		STRATUM,
		/** Agency, by its number. */
		AGENCY
	}

	/**
	 * A part of the frame.
	 *
	 * @param key     of the stratum, or number of the agency
	 * @param posts   of it
	 * @param program posts by the code that programs gave them, in the order of the codes; parts of a post where several models speak of it
	 * @param then    for a stratum whose agencies were drawn first, the posts that could be drawn and those that were; otherwise empty
	 */
	public record Part(Kind kind, String key, long posts, List<Double> program, Optional<FirstStage> then) {

		/** Copies its list. */
		public Part {
			program = List.copyOf(program);
		}
	}

	/** Keeps the order of the codes. */
	public SampleBasis {
		codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
		sample = List.copyOf(sample);
		parts = List.copyOf(parts);
	}
}
