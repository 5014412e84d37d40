// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.LinkedHashMap;

/**
 * What a merge would do, line by line. Immutable.
 *
 * @param set       name of the set
 * @param coder     name of the coder
 * @param lines     every line of the package, in its order
 * @param differing posts with a facet in which this coder, after the merge, says something else than another person: data, to be adjudicated
 * @param complete  posts of the package in which every facet has a code
 * @param posts     of the package
 * @since 0.2.0
 */
public record MergePreview(String set, String coder, List<Line> lines, int differing, int complete, int posts) {

	/**
	 * One line, and what becomes of it.
	 *
	 * @param code     as the package holds it
	 * @param platform of its post
	 * @param itemId   of its post, as the package names it
	 * @param post     key in the corpus; 0 where it is withheld for want of its post
	 * @param fate     what becomes of it
	 */
	public record Line(GivenCode code, String platform, String itemId, long post, Fate fate) {
	}

	/** Copies its list. */
	public MergePreview {
		lines = List.copyOf(lines);
	}

	/** How many lines meet each fate; fates that none meets are left out. */
	public SequencedMap<Fate, Integer> counts() {
		var counts = new TreeMap<Fate, Integer>();
		lines.forEach(it -> counts.merge(it.fate(), 1, Integer::sum));
		return new LinkedHashMap<>(counts);
	}

	/** Lines that get into the study. */
	public long taken() {
		return lines.stream().filter(it -> it.fate().isTaken()).count();
	}
}
