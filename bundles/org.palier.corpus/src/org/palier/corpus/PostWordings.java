// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * A number for the wording of each post. Two wordings that differ have numbers that differ. An index of words thus finds the posts that
 * it must read again. Immutable, as long as nobody changes its arrays.
 *
 * @param keys    of the posts, in the order of their numbers
 * @param digests of what each of them says
 */
public record PostWordings(long[] keys, long[] digests) {

	/** How many posts there are. */
	public int size() {
		return keys.length;
	}
}
