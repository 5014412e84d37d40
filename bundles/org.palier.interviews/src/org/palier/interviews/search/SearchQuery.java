// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The query of a search. Words must be said together; a comma separates alternatives. Words between quotation marks ("
 * " or « ») must follow each other. The form =word is meant as it is written, without its other forms, and word* is any
 * word that begins so. Every text is a query: half-typed text counts as it is so far.
 *
 * @param words as they were written
 * @param any   what may be said instead of each other, each of one term or several that are to be said together
 */
public record SearchQuery(String words, List<List<Term>> any) {

	private static final Pattern PART = Pattern.compile("[\"“”«»]([^\"“”«»]*)[\"“”«»]?|(,)|([^\\s,\"“”«»]+)");

	/** The way in which a term of a search matches. */
	public enum TermMatch {
		/** In all its forms. */
		STEM,
		/** The word as it is written, case and accents aside. */
		EXACT,
		/** Any word that begins so. */
		BEGINNING
	}

	/**
	 * Words that follow each other.
	 *
	 * @param words one or more
	 * @param meant how
	 */
	public record Term(List<String> words, TermMatch meant) {
	}

	/** Copies its lists. */
	public SearchQuery {
		any = any.stream().map(List::copyOf).toList();
	}

	/** Reads what was written. */
	public static SearchQuery of(String written) {
		List<List<Term>> any = new ArrayList<>();
		List<Term> together = new ArrayList<>();
		Matcher part = PART.matcher(written);
		while (part.find()) {
			if (part.group(2) != null) {
				any.add(together);
				together = new ArrayList<>();
			} else {
				String quoted = part.group(1);
				String word = part.group(3);
				TermMatch meant = word == null ? TermMatch.STEM : word.startsWith("=") ? TermMatch.EXACT : word.endsWith("*") ? TermMatch.BEGINNING
						: TermMatch.STEM;
				List<String> words = SpokenWord.of(word == null ? quoted : word).stream().map(SpokenWord::text).toList();
				if (!words.isEmpty()) {
					together.add(new Term(words, meant));
				}
			}
		}
		any.add(together);
		any.removeIf(List::isEmpty);
		return new SearchQuery(written.strip(), any);
	}

	/** True when there is nothing to look for. */
	public boolean isEmpty() {
		return any.isEmpty();
	}
}
