// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.palier.corpus.Facet;

/**
 * One coder's queue of posts, with the codebook and what this coder said of each post. It never shows what another coder
 * said, and shows what a program says only where its terms allow. Methods that throw {@link IOException} read or write and
 * may take their time; all are thread-safe.
 */
public interface CodingDesk {

	/** The coder of this desk, and the terms. */
	DeskTerms terms();

	/** The facets and codes that are asked for each post. */
	DeskCodebook codebook();

	/**
	 * The keys of the study that come with the posts, by facet and code with a blank between; none where the study itself is at hand.
	 * @see CodeKeys#ofStudy
	 */
	default Map<String, Character> keys() {
		return Map.of();
	}

	/** How many posts are in the queue. */
	int size();

	/**
	 * Posts of the queue from a place on, at most so many: with what they answer. An erased post is left out.
	 *
	 * @param place from 0
	 */
	List<DeskPost> posts(int place, int count) throws IOException;

	/** All posts of the thread of a post that are there, in order of time, that post among them. */
	List<DeskPost.ThreadPost> thread(DeskPost post) throws IOException;

	/**
	 * The decided codes of a post, by facet, where the terms say that one learns. A lesson is shown after the coder's own
	 * code on its facet and not before. Empty where nothing was decided, and outside training.
	 */
	default Map<Facet, DeskLesson> lessons(DeskPost post) throws IOException {
		return Map.of();
	}

	/** The answers of this coder on a post. @param place from 0, below {@link #size()} */
	CoderSheet sheet(int place);

	/**
	 * Writes what this coder says of a post now, durably and together with who it is; what stays the same is not written again.
	 *
	 * @param post of {@link #posts}, as the coder saw it
	 */
	void give(DeskPost post, CoderSheet sheet) throws IOException;

	/** How many posts are in each state, as far as anybody coded; all others are {@link SheetState#OPEN}. */
	Map<SheetState, Integer> progress();

	/** The next post from a place on, and from the start again after the end, that the coder must still see; empty when all is done. */
	OptionalInt nextOpen(int place);
}
