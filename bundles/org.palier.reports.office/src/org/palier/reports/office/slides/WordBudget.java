// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many words a slide may still show. Sentences are left out whole: no word of one is cut. Used by one thread. */
final class WordBudget {

	/** On a slide, all that stands on it together. */
	static final int MOST = 80;

	private static final Pattern BLANK = Pattern.compile("[\\s\u00a0\u202f]+");
	private static final Pattern END = Pattern.compile("(?<=[\\p{Ll}\\p{Nd})»%][.!?])(?<!\\b(?:Mr|Ms|Mrs|Dr|St|Ste|no)\\.)\\s+(?=[\\p{Lu}«])");

	private int left = MOST;

	/** How many words a text has: what stands between blanks and has a letter or a digit. */
	static int count(String text) {
		return (int) BLANK.splitAsStream(text).filter(it -> it.codePoints().anyMatch(Character::isLetterOrDigit)).count();
	}

	/** Takes what must be shown. */
	String always(String text) {
		left -= count(text);
		return text;
	}

	/** Whether a text still has its place; takes it where it has. */
	boolean takes(String text) {
		int words = count(text);
		if (words > left) {
			return false;
		}
		left -= words;
		return true;
	}

	/** The first sentences of a text that have their place; empty where not even the first has. */
	String sentences(String text) {
		List<String> kept = new ArrayList<>();
		for (String sentence : END.split(text.strip())) {
			if (sentence.isEmpty() || !takes(sentence)) {
				break;
			}
			kept.add(sentence);
		}
		return String.join(" ", kept);
	}
}
