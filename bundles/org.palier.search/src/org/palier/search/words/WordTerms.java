// SPDX-License-Identifier: EPL-2.0
package org.palier.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.palier.interviews.search.WordForms;

/**
 * How words are written in an index: each as it is, without regard to case and accents, and by its stems in the language of the text. Words
 * of both languages lie side by side and are told apart by their first sign, so that “données” does not find the English “don”. Not
 * thread-safe.
 */
final class WordTerms {

	/** Before a word as it is. */
	static final String PLAIN = "=";
	/** Longer ones are no words: addresses, keys, what was pasted. */
	static final int LONGEST = 60;
	private static final int REMEMBERED = 200_000;

	private final Map<String, WordForms> forms = new HashMap<>();
	private final Map<String, Map<String, List<String>>> known = new HashMap<>();

	WordTerms() {
		for (String language : SearchText.KNOWN) {
			forms.put(language, WordForms.in(language));
			known.put(language, new HashMap<>());
		}
		known.put("", new HashMap<>());
	}

	/** The terms of the index for a word of a text. @param language of the text; empty for both */
	List<String> of(String word, String language) {
		Map<String, List<String>> before = known.getOrDefault(language, Map.of());
		List<String> found = before.get(word);
		if (found == null) {
			if (before.size() >= REMEMBERED) {
				before.clear();
			}
			found = terms(word, language);
			before.put(word, found);
		}
		return found;
	}

	private List<String> terms(String word, String language) {
		List<String> terms = new ArrayList<>(List.of(PLAIN + WordForms.plain(word)));
		forms.forEach((each, its) -> {
			if (hasForms(word) && (language.isEmpty() || language.equals(each))) {
				its.stems(word).stream().sorted().forEach(it -> terms.add(each.charAt(0) + it));
			}
		});
		return List.copyOf(terms);
	}

	/** The terms of the index for a word that is searched in all its forms. */
	Set<String> wanted(String word) {
		Set<String> terms = new TreeSet<>(Set.of(PLAIN + WordForms.plain(word)));
		forms.forEach((each, its) -> its.of(word).forEach(it -> terms.add(each.charAt(0) + it)));
		return terms;
	}

	private static boolean hasForms(String word) {
		return word.chars().allMatch(it -> Character.isLetter(it) || Character.getType(it) == Character.NON_SPACING_MARK);
	}
}
