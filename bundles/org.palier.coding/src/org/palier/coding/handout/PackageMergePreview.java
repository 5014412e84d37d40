// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * The effects of a merge, line by line, before it is done. Immutable.
 *
 * @param set       name of the set
 * @param coder     name of the coder
 * @param lines     every line of the package, in its order
 * @param differing posts with a facet in which this coder, after the merge, says something else than another person: data, to be
 * adjudicated
 * @param complete  posts of the package in which every facet has a code
 * @param posts     of the package
 */
public record PackageMergePreview(String set, String coder, List<Line> lines, int differing, int complete, int posts)
		implements MergeText {

	/**
	 * One line, and what becomes of it.
	 *
	 * @param code     as the package holds it
	 * @param platform of its post
	 * @param itemId   of its post, as the package names it
	 * @param post     key in the corpus; 0 where it is withheld for want of its post
	 * @param fate     what becomes of it
	 * @param taken    what it says in the codebook of today
	 */
	public record Line(GivenCode code, String platform, String itemId, long post, Fate fate,
			TranslatedCode taken) implements MergeText.MergeLine {

		@Override
		public String item() {
			return platform + " " + itemId;
		}

		@Override
		public String facet() {
			return code.facet().id();
		}

		@Override
		public String value() {
			return code.value().text();
		}

		@Override
		public Instant at() {
			return code.at();
		}

		@Override
		public Optional<Bilingual> change() {
			return taken.change();
		}
	}

	/** Copies its list. */
	public PackageMergePreview {
		lines = List.copyOf(lines);
	}
}
