// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word with its place in the text. An elision in French before it (l’, d’, qu’) is no word of its own.
 *
 * @param from index of its first character
 * @param to   index behind its last
 * @param text as it is said
 */
public record SpokenWord(int from, int to, String text) {

	private static final Set<String> ELIDED = Set.of("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

	/** The words of a text, in order: letters and digits, with the marks on them. */
	public static List<SpokenWord> of(String text) {
		List<SpokenWord> words = new ArrayList<>();
		int from = -1;
		for (int at = 0; at <= text.length();) {
			int sign = at < text.length() ? text.codePointAt(at) : ' ';
			boolean begins = Character.isLetter(sign) || isNumber(sign);
			if (from < 0 && begins) {
				from = at;
			} else if (from >= 0 && !begins && !isMark(sign)) {
				if (!isElided(text, from, at)) {
					words.add(new SpokenWord(from, at, text.substring(from, at)));
				}
				from = -1;
			}
			at += Character.charCount(sign);
		}
		return words;
	}

	private static boolean isNumber(int sign) {
		int type = Character.getType(sign);
		return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
	}

	private static boolean isMark(int sign) {
		int type = Character.getType(sign);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	private static boolean isElided(String text, int from, int to) {
		return to + 1 < text.length() && (text.charAt(to) == '’' || text.charAt(to) == '\'') && Character.isLetter(text.charAt(to + 1))
				&& ELIDED.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
	}
}
