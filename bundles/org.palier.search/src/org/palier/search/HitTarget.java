// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import org.palier.interviews.text.Span;

/** The place of a hit, for the part that opens it. Immutable. */
public sealed interface HitTarget {

	/** An agency. @param agency its id */
	record Body(String agency) implements HitTarget {
	}

	/**
	 * A post.
	 * @param key its number in the corpus, which stays within the program
	 * @param address of it on its platform; empty when nothing says it
	 */
	record Posted(long key, String address) implements HitTarget {
	}

	/** Words of an interview. @param interview its id @param words the first of them that were found, or the passage that a memo is on */
	record Interviewed(String interview, Span words) implements HitTarget {
	}

	/** The memo of an interview. @param interview its id */
	record OnInterview(String interview) implements HitTarget {
	}

	/** A note on a cell. @param agency id @param platform id */
	record Cell(String agency, String platform) implements HitTarget {
	}

	/** A memo on the study or on a code. */
	record Memoed() implements HitTarget {
	}

	/** A page of the help. @param href its address within the help */
	record Page(String href) implements HitTarget {
	}
}
