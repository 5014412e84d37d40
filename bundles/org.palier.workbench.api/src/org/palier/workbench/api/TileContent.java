// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * A question about a study with its answer. Immutable.
 *
 * @param question what is asked
 * @param answer   in a few words, such as a number
 * @param detail   what the answer counts
 * @param covered  of how much of the study it is said
 * @param bars     its picture, at most {@value #MOST}; none where there is nothing to compare
 * @param lead     where one looks into it; empty for nowhere
 */
public record TileContent(Bilingual question, Bilingual answer, Bilingual detail, Bilingual covered, List<Bar> bars, Optional<Lead> lead) {

	/** The largest number of bars of a tile. */
	public static final int MOST = 12;

	/**
	 * A bar of the picture.
	 *
	 * @param name    of what
	 * @param written the number as written
	 * @param share   its length, 0 to 1
	 */
	public record Bar(Bilingual name, Bilingual written, double share) {

		/** Refuses a length that is none. */
		public Bar {
			Objects.requireNonNull(name);
			Objects.requireNonNull(written);
			if (!(share >= 0 && share <= 1)) {
				throw new IllegalArgumentException("share " + share);
			}
		}
	}

	/** Copies its list. */
	public TileContent {
		Objects.requireNonNull(question);
		Objects.requireNonNull(answer);
		Objects.requireNonNull(detail);
		Objects.requireNonNull(covered);
		Objects.requireNonNull(lead);
		bars = List.copyOf(bars);
	}

	/** A tile without a picture that leads nowhere. */
	public static TileContent of(Bilingual question, Bilingual answer, Bilingual detail, Bilingual covered) {
		return new TileContent(question, answer, detail, covered, List.of(), Optional.empty());
	}

	/** This tile with another picture. */
	public TileContent with(List<Bar> others) {
		return new TileContent(question, answer, detail, covered, others, lead);
	}

	/** This tile, which leads somewhere. */
	public TileContent leading(Lead to) {
		return new TileContent(question, answer, detail, covered, bars, Optional.of(to));
	}
}
