// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.text.Normalizer;

/** Letters in lower case without accents, by a table. */
final class Letters {

	private static final int TABLED = 0x250;
	private static final char FIRST_MARK = 0x300;
	private static final char[] PLAIN = new char[TABLED];

	static {
		for (int i = 0; i < TABLED; i++) {
			PLAIN[i] = folded((char) i);
		}
	}

	private Letters() {
	}

	/** The letter without accents, in lower case; itself where it has none. */
	static char plain(char letter) {
		return letter < TABLED ? PLAIN[letter] : Character.toLowerCase(letter);
	}

	/** True for an accent that stands by itself, as decomposed texts have it. */
	static boolean isMark(char letter) {
		// Most letters and signs of a post are far below the first of them, and the question costs more than all else.
		return letter >= FIRST_MARK && Character.getType(letter) == Character.NON_SPACING_MARK;
	}

	private static char folded(char letter) {
		String apart = Normalizer.normalize(String.valueOf(Character.toLowerCase(letter)), Normalizer.Form.NFD);
		return switch (letter) {
		case 'œ', 'Œ' -> 'o';
		case 'æ', 'Æ' -> 'a';
		default -> apart.charAt(0);
		};
	}
}
