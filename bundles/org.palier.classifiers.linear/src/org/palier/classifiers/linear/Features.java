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

	/**
	 * Asks for the sequences of characters of a word, before they are read letter by letter.
	 *
	 * @param word where it is
	 * @return true when they are known and were taken
	 */
	default boolean knows(PostReader.Word word) {
		return false;
	}

	/**
	 * One sequence of characters.
	 *
	 * @param first its first letter, from 0 in the word
	 * @param last  its last letter; that behind the word where it goes to its end
	 */
	default void sequence(int hash, PostReader.Word word, int first, int last) {
		feature(CHARACTERS, hash, word.start(first), word.end(last));
	}

	/** All sequences of a word were handed over, if it was not known. */
	default void done(PostReader.Word word) {
		// Most keep nothing.
	}
}
