// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;
import java.util.Optional;

import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.differences.ShareDifference;

/**
 * The share of one code less that of another among the posts of a frame, by programs alone and corrected. Immutable.
 *
 * @param set       name of the set
 * @param facet     that was coded
 * @param posts     in the frame, all of them in the whole of both shares
 * @param first     code, with its share of these posts
 * @param second    code, with its share of these posts
 * @param corrected first less second, with the interval of the difference itself (Zou 2007)
 * @param programs  that speak for the posts; empty where there are not several
 * @param notes     what a reader must know
 */
public record CodesDifference(String set, Facet facet, long posts, Share first, Share second, ShareDifference corrected,
		Optional<SpokenPrograms> programs, List<Bilingual> notes) {

	/** Copies its list. */
	public CodesDifference {
		notes = List.copyOf(notes);
	}

	/** First less second, as programs alone say; -1 to 1, and not a number where no program coded any of the posts. */
	public double naive() {
		return first.these().naive() - second.these().naive();
	}
}
