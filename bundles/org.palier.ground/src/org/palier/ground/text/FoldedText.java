// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * A text that is searched for in other texts without regard to case, accents and kinds of apostrophes. It folds the other text letter by
 * letter during the search, so that a hundred thousand names are searched without copies.
 */
public final class FoldedText {

	/** Beyond Latin letters a letter stands for itself in lower case. */
	private static final char[] FOLDED = new char[0x250];

	static {
		for (char c = 0; c < FOLDED.length; c++) {
			String open = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
			FOLDED[c] = open.isEmpty() ? c : Character.toLowerCase(open.charAt(0));
		}
		FOLDED['\u00a0'] = ' ';
	}

	private final String wanted;

	/** @param text as somebody typed it; blanks around it do not matter */
	public FoldedText(String text) {
		String composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
		var folded = new StringBuilder(composed.length());
		composed.chars().forEach(it -> folded.append(fold((char) it)));
		wanted = folded.toString();
	}

	/** True when nothing is looked for, which is in every text. */
	public boolean isEmpty() {
		return wanted.isEmpty();
	}

	/** True when the text holds what is looked for; null holds nothing. */
	public boolean isIn(@Nullable String text) {
		if (text == null) {
			return false;
		}
		int last = text.length() - wanted.length();
		for (int start = 0; start <= last; start++) {
			int i = 0;
			while (i < wanted.length() && fold(text.charAt(start + i)) == wanted.charAt(i)) {
				i++;
			}
			if (i == wanted.length()) {
				return true;
			}
		}
		return false;
	}

	private static char fold(char letter) {
		if (letter < FOLDED.length) {
			return FOLDED[letter];
		}
		return switch (letter) {
		case '\u2019' -> '\'';
		case '\u202f', '\u2009' -> ' ';
		default -> Character.toLowerCase(letter);
		};
	}
}
