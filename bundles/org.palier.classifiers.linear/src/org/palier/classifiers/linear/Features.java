// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

/** Gets the features of a post one by one. */
@FunctionalInterface
interface Features {

	/** Kinds of features; each kind weighs the same in a post, whatever its number. */
	int WORDS = 0;
	/** Sequences of characters. */
	int CHARACTERS = 1;
	/** What a post looks like, and what it speaks of. */
	int FORM = 2;
	/** How many kinds there are. */
	int KINDS = 3;

	/**
	 * One feature, as often as it occurs.
	 *
	 * @param kind  one of the kinds
	 * @param hash  of what it is, all 32 bits
	 * @param start first character of the post's words (UTF-16, from 0)
	 * @param end   character after the last one; equal to start where it is not in the text
	 */
	void feature(int kind, int hash, int start, int end);
}
