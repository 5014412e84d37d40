// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

/** Sorts of tokens; rules name them in angle brackets. */
enum TokenKind {
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
