// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A post that was drawn into a coding set. Immutable.
 *
 * @param set         id of the set, which is that of the run that drew it
 * @param post        key of the post
 * @param place       in the random order of the set, from 1; no two posts of a set share one
 * @param part        how it came into the set
 * @param stratum     stratum from which the post was drawn, as the set names it; empty for a set without strata
 * @param firstStage  chance of its agency to be drawn, above 0 and at most 1; null for a draw in one stage, and for a targeted post
 * @param probability of the post to be drawn, above 0 and at most 1; null for a targeted post, which has none: no estimate may use it
 */
public record SetPost(String set, long post, int place, Part part, String stratum, @Nullable Double firstStage,
		@Nullable Double probability) {

	/** The way in which a post came into a set. */
	public enum Part {
		/** By chance, with a known probability. */
		RANDOM,
		/** Because somebody wanted such posts. */
		TARGETED;

		/** The id that the corpus and files write. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The part of an id. @throws IllegalArgumentException when there is none */
		public static Part of(String id) {
			return valueOf(id.toUpperCase(Locale.ROOT));
		}
	}

	/** Holds the ranges, and that a targeted post has no probability. */
	public SetPost {
		Objects.requireNonNull(set);
		Objects.requireNonNull(stratum);
		if (place < 1) {
			throw new IllegalArgumentException("place " + place);
		}
		if (part == Part.RANDOM ? probability == null : probability != null || firstStage != null) {
			throw new IllegalArgumentException(part + " " + probability);
		}
		check(firstStage);
		check(probability);
	}

	private static void check(@Nullable Double chance) {
		if (chance != null && !(chance > 0 && chance <= 1)) {
			throw new IllegalArgumentException("probability " + chance);
		}
	}
}
