// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

/**
 * A word, sign, name or address of a post.
 *
 * @param kind  what it is
 * @param text  as rules compare it: lower case, without accents; the host without www. for an address, the
 *              name without its sign for a mention or tag
 * @param start first character in the post (UTF-16, from 0)
 * @param end   character after the last one
 */
record Token(Kind kind, String text, int start, int end) {

	/** Sorts of tokens; rules name them in angle brackets. */
	enum Kind {
		/** Letters, with digits behind them if any. */
		WORD,
		/** Begins with a digit: 12, 8h30, 3,5. */
		NUMBER,
		/** An address with or without http. */
		URL,
		/** {@code @name} */
		MENTION,
		/** {@code #name} */
		TAG,
		/** A pictogram. */
		EMOJI,
		/** . ! ? and the end of a line. */
		SENTENCE_END,
		/** : $ % and …: the signs that rules speak of. */
		SIGN
	}
}
