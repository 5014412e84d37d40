// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Lower case without accents; ligatures as two letters. Letters of Europe by a table. */
final class Folding {

	/** Below it a letter is folded by itself, whatever stands beside it. */
	private static final int TABLED = 0x250;
	private static final char[][] FOLDED = new char[TABLED][];

	static {
		for (int letter = 0; letter < TABLED; letter++) {
			FOLDED[letter] = fold(String.valueOf((char) letter)).toCharArray();
		}
	}

	private Folding() {
	}

	/** Puts a part of a text, folded. */
	static void put(String text, int start, int end, Tokens to) {
		int before = to.length();
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c >= TABLED) {
				// A mark or a capital may depend on what stands beside it.
				to.cut(before);
				to.put(fold(text.substring(start, end)));
				return;
			}
			char[] folded = FOLDED[c];
			if (folded.length == 1) {
				to.put(folded[0]);
			} else {
				for (char letter : folded) {
					to.put(letter);
				}
			}
		}
	}

	static String fold(String word) {
		String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		var plain = new StringBuilder(apart.length());
		for (int k = 0; k < apart.length(); k++) {
			char c = apart.charAt(k);
			switch (c) {
			case 'œ' -> plain.append("oe");
			case 'æ' -> plain.append("ae");
			default -> {
				if (Character.getType(c) != Character.NON_SPACING_MARK) {
					plain.append(c);
				}
			}
			}
		}
		return plain.toString();
	}
}
