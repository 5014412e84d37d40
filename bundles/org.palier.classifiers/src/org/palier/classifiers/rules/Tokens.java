// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.Arrays;



/**
 * The tokens of a text, in columns: what kind each is, where it stands, and its letters as rules compare them. Room for one thread, used
 * again for text after text, so that no object is made for a word.
 */
final class Tokens {

	private static final TokenKind[] KINDS = TokenKind.values();

	private char[] letters = new char[1024];
	private byte[] kinds = new byte[128];
	private int[] starts = new int[128];
	private int[] ends = new int[128];
	/** Where the letters of each token begin; those of the last one end at {@link #length}. */
	private int[] from = new int[129];
	private int length;
	private int size;

	void clear() {
		length = 0;
		size = 0;
	}

	int size() {
		return size;
	}

	TokenKind kind(int token) {
		return KINDS[kinds[token]];
	}

	boolean is(int token, TokenKind kind) {
		return kinds[token] == kind.ordinal();
	}

	/** First character in the text (UTF-16, from 0). */
	int start(int token) {
		return starts[token];
	}

	/** Character after the last one. */
	int end(int token) {
		return ends[token];
	}

	/** Where its letters begin in {@link #letter}. */
	int from(int token) {
		return from[token];
	}

	/** Where they end. */
	int until(int token) {
		return token + 1 < size ? from[token + 1] : length;
	}

	char letter(int at) {
		return letters[at];
	}

	/** True when its letters are exactly these. */
	boolean says(int token, String text) {
		int at = from[token];
		if (until(token) - at != text.length()) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (letters[at + i] != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** One more letter of the token that is about to be added. */
	void put(char letter) {
		if (length == letters.length) {
			letters = Arrays.copyOf(letters, length * 2);
		}
		letters[length++] = letter;
	}

	void put(String text) {
		for (int i = 0; i < text.length(); i++) {
			put(text.charAt(i));
		}
	}

	/** How many letters there are. */
	int length() {
		return length;
	}

	/** Takes letters back. */
	void cut(int to) {
		length = to;
	}

	/** Makes a token of the letters that were put since a place. */
	void add(TokenKind kind, int lettersFrom, int start, int end) {
		if (size == kinds.length) {
			kinds = Arrays.copyOf(kinds, size * 2);
			starts = Arrays.copyOf(starts, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
			from = Arrays.copyOf(from, size * 2 + 1);
		}
		kinds[size] = (byte) kind.ordinal();
		starts[size] = start;
		ends[size] = end;
		from[size++] = lettersFrom;
	}
}
