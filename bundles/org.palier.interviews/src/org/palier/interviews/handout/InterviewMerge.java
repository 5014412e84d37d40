// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import java.time.Instant;
import java.util.List;

import org.palier.coding.handout.Fate;
import org.palier.coding.handout.MergeText;

/**
 * The preview of a merge of a package of interviews, line by line. Immutable.
 *
 * @param set        name of the set
 * @param coder      name of the coder
 * @param lines      a line each code of each passage of the package
 * @param differing  places of the interviews where this coder, after the merge, differs from another one: data, to be adjudicated
 * @param coded      interviews of the package with a passage
 * @param interviews of the package
 */
public record InterviewMerge(String set, String coder, List<Line> lines, int differing, int coded, int interviews) implements MergeText {

	/**
	 * One code of a passage, and what becomes of it.
	 *
	 * @param passage   as the package holds it
	 * @param code      id of the code; empty for a memo alone, or what was taken off as a whole
	 * @param taken     false when the code was taken off again
	 * @param words     of the passage, as they were given
	 * @param fate      what becomes of it
	 */
	public record Line(GivenPassage passage, String code, boolean taken, String words, Fate fate) implements MergeText.MergeLine {

		@Override
		public String item() {
			return passage.interview() + " ¶ " + (passage.span().from().paragraph() + 1);
		}

		@Override
		public String facet() {
			return words;
		}

		@Override
		public String value() {
			return taken ? code : "";
		}

		@Override
		public Instant at() {
			return passage.at();
		}
	}

	/** Copies its list. */
	public InterviewMerge {
		lines = List.copyOf(lines);
	}
}
