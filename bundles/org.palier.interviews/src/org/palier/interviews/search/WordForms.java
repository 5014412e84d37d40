// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * Under what a word is found: as it is, and by its stem, both without regard to case and accents. Stems are those of Snowball (M. F. Porter 2001,
 * Snowball: a language for stemming algorithms). The stem of the word without its accents is among them, so that “validee” finds what “validée”
 * finds. Not thread-safe.
 */
final class WordForms {

	/** The plural of verbs, which Snowball leaves, since nouns end so too (agent): such a word is found under both. */
	private static final Pattern PLURAL = Pattern.compile("(\\p{L}{2,}[^m])ent");

	private final SnowballStemmer stemmer;
	private final Map<String, Set<String>> known = new HashMap<>();

	private WordForms(SnowballStemmer stemmer) {
		this.stemmer = stemmer;
	}

	/** Of a language. @param language en for English; French else, which most interviews are held in */
	static WordForms in(String language) {
		return new WordForms(language.equals("en") ? new EnglishStemmer() : new FrenchStemmer());
	}

	/** All forms of a word: two words are of one kind when they share one. */
	Set<String> of(String word) {
		return known.computeIfAbsent(word, it -> {
			String lower = it.toLowerCase(Locale.ROOT);
			Set<String> forms = new LinkedHashSet<>();
			forms.add(plain(it));
			forms.add(plain(stem(lower)));
			forms.add(stem(plain(it)));
			Matcher plural = PLURAL.matcher(lower);
			if (stemmer instanceof FrenchStemmer && plural.matches()) {
				forms.add(plain(stem(plural.group(1) + "e")));
			}
			return Set.copyOf(forms);
		});
	}

	private String stem(String word) {
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** A word without regard to case and accents. */
	static String plain(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
	}
}
