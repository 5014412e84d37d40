// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * A measure of a post that an agency wrote.
 */
public sealed interface PostMeasure {

	/**
	 * Seconds from a post to its answer; fractions of a second are left out. The post is of another account and is in the corpus. Both
	 * dates are known, and the answer is not earlier than the post.
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
