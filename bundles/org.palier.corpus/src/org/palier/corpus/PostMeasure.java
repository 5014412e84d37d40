// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * What can be measured of a post that an agency wrote.
 */
public sealed interface PostMeasure {

	/**
	 * Seconds from a post to the answer, for answers to a post of another account that is in the corpus, both dates being
	 * known and in that order; fractions of a second are left out.
	 */
	record Delay() implements PostMeasure {
	}

	/**
	 * A count that the source gives for the post; a post for which it gives none is not measured, which is not 0.
	 *
	 * @param name e.g. likes
	 */
	record Metric(String name) implements PostMeasure {
	}
}
