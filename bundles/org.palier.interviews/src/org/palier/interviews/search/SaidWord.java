// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word where it is said. What French elides before it (l’, d’, qu’) is no word of its own.
 *
 * @param from index of its first character
 * @param to   index behind its last
 * @param text as it is said
 */
record SaidWord(int from, int to, String text) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
	private static final Set<String> ELIDED = Set.of("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

	/** The words of a text, in order. */
	static List<SaidWord> of(String text) {
		List<SaidWord> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			if (!isElided(text, matcher)) {
				words.add(new SaidWord(matcher.start(), matcher.end(), matcher.group()));
			}
		}
		return words;
	}

	private static boolean isElided(String text, Matcher word) {
		int next = word.end();
		return next + 1 < text.length() && (text.charAt(next) == '’' || text.charAt(next) == '\'') && Character.isLetter(text.charAt(next + 1))
				&& ELIDED.contains(word.group().toLowerCase(Locale.ROOT));
	}
}
