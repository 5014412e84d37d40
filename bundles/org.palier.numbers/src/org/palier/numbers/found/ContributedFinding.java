// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.found;

import java.util.List;

import org.palier.ground.text.Bilingual;

/**
 * A finding of a plug-in: counts, how they were made, and what is counted. It has no sentence: Palier writes it, in one
 * of two forms. Palier also decides, by the rule of its own findings, whether the sentence may be a title. Immutable.
 */
public sealed interface ContributedFinding {

	/** Stable, lower case, unique among the findings of its source; findings that people keep name it. */
	String id();

	/**
	 * The subject: the things counted, as a noun in the plural without an article, e.g. posts of ministries,
	 * publications des ministères.
	 */
	Bilingual subject();

	/**
	 * The measure: a verb in the plural with the words that follow it. It is true of a part of the subject, e.g. are
	 * written at night, sont écrites la nuit.
	 */
	Bilingual measure();

	/** How the units were looked at. */
	Counting counting();

	/** Its numbers, in the order of the sentence. */
	List<CountedShare> shares();

	/**
	 * A finding that the measure is true of at least, or at most, such a share of the subject.
	 *
	 * @param share the number
	 * @param line  share that would be no news, between 0 and 1: the sentence is said when the whole range lies on one side of it
	 */
	record Share(String id, Bilingual subject, Bilingual measure, Counting counting, CountedShare share, double line)
			implements ContributedFinding {

		/** Refuses a line that no share can be on both sides of. */
		public Share {
			if (!(line > 0 && line < 1)) {
				throw new IllegalArgumentException("finding " + id + ": a line at " + line);
			}
		}

		/** More, or less, than a half. */
		public Share(String id, Bilingual subject, Bilingual measure, Counting counting, CountedShare share) {
			this(id, subject, measure, counting, share, 0.5);
		}

		@Override
		public List<CountedShare> shares() {
			return List.of(share);
		}
	}

	/**
	 * Something is true of a larger share of one group of bodies than of another. Which of them has more, Palier sees.
	 *
	 * @param one   the number of a group, with its name
	 * @param other the number of another, with its name and another id
	 */
	record Difference(String id, Bilingual subject, Bilingual measure, Counting counting, CountedShare one, CountedShare other)
			implements ContributedFinding {

		/** Refuses two groups with one id. */
		public Difference {
			if (one.id().equals(other.id())) {
				throw new IllegalArgumentException("finding " + id + ": two numbers " + one.id());
			}
		}

		@Override
		public List<CountedShare> shares() {
			return List.of(one, other);
		}
	}
}
