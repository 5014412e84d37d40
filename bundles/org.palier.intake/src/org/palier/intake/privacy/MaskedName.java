// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.Locale;

/** Whether a text holds a name, in whatever case: asked of each post, and mostly not so. */
final class MaskedName {

	/** The letters beyond ASCII whose small letters are in ASCII, or begin there. */
	private static final char KELVIN = '\u212a';
	private static final char DOTTED_I = '\u0130';

	private MaskedName() {
	}

	/** True when the small letters of the text have those of the name in them. */
	static boolean holds(String text, String name) {
		String small = name.toLowerCase(Locale.ROOT);
		if (!isAscii(small) || text.indexOf(KELVIN) >= 0 || text.indexOf(DOTTED_I) >= 0) {
			return text.toLowerCase(Locale.ROOT).contains(small);
		}
		if (small.isEmpty()) {
			return true;
		}
		char first = small.charAt(0);
		for (int i = 0; i <= text.length() - small.length(); i++) {
			if (small(text.charAt(i)) == first && goesOn(text, i, small)) {
				return true;
			}
		}
		return false;
	}

	private static boolean goesOn(String text, int from, String small) {
		for (int k = 1; k < small.length(); k++) {
			if (small(text.charAt(from + k)) != small.charAt(k)) {
				return false;
			}
		}
		return true;
	}

	private static char small(char c) {
		return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > 0x7f) {
				return false;
			}
		}
		return true;
	}
}
