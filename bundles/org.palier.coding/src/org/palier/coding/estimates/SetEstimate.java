// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.estimation.ShareEstimate;

/**
 * The share of each code of a facet among the posts of a frame: by the programs alone, and corrected by the posts of a
 * coding set that people coded. Immutable.
 *
 * @param set    name of the set
 * @param facet  that was coded
 * @param posts  in the frame, all of them in the whole of each share, those on which programs abstained too
 * @param coded  posts of the random part that people coded, those on which they do not agree too
 * @param drawn  posts of the random part that are still there
 * @param shares one a code, in the order of the codebook
 * @param programs that speak for the posts; empty where there are not several
 * @param notes  what a reader must know
 */
public record SetEstimate(String set, Facet facet, long posts, int coded, int drawn, List<Share> shares,
		Optional<SpokenPrograms> programs, List<Bilingual> notes) {

	/**
	 * A code's share.
	 *
	 * @param code    id
	 * @param name    of the code
	 * @param these   share in these very posts
	 * @param process share in the process that wrote them, with agencies as clusters; null when there are too few agencies, or posts of others
	 */
	public record Share(String code, Bilingual name, ShareEstimate these, @Nullable ShareEstimate process) {

		/** Complete on construction. */
		public Share {
			Objects.requireNonNull(code);
			Objects.requireNonNull(name);
			Objects.requireNonNull(these);
		}
	}

	/** Whether no program coded any of the posts: then shares are estimated from what people coded, and nothing is corrected. */
	public boolean isByPeopleAlone() {
		return !shares.isEmpty() && Double.isNaN(shares.getFirst().these().naive());
	}

	/** Copies its lists. */
	public SetEstimate {
		Objects.requireNonNull(set);
		Objects.requireNonNull(facet);
		shares = List.copyOf(shares);
		notes = List.copyOf(notes);
	}
}
