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
 * The forms under which a word is found: the word itself and its stem, both without regard to case and accents. Stems are those of Snowball
 * (M. F. Porter 2001, Snowball: a language for stemming algorithms). The stem of the word without its accents is among them, so that
 * “validee” finds what “validée” finds. Not thread-safe.
 */
public final class WordForms {

	/** The plural of verbs, which Snowball leaves, since nouns end so too (agent): such a word is found under both. */
	private static final Pattern PLURAL = Pattern.compile("(\\p{L}{2,}[^m])ent");

	/** Words whose forms are remembered; a million posts have more. */
	private static final int REMEMBERED = 200_000;

	private final SnowballStemmer stemmer;
	private final Map<String, Set<String>> known = new HashMap<>();

	private WordForms(SnowballStemmer stemmer) {
		this.stemmer = stemmer;
	}

	/** Makes the forms of a language. @param language en for English; French else, which most interviews are held in */
	public static WordForms in(String language) {
		return new WordForms(language.equals("en") ? new EnglishStemmer() : new FrenchStemmer());
	}

	/** All forms of a word: two words are of one kind when they share one. */
	public Set<String> of(String word) {
		Set<String> found = known.get(word);
		if (found == null) {
			if (known.size() >= REMEMBERED) {
				known.clear();
			}
			Set<String> forms = new LinkedHashSet<>(stems(word));
			forms.add(plain(word));
			found = Set.copyOf(forms);
			known.put(word, found);
		}
		return found;
	}

	/** The stems of a word: as it is written, without its accents, and of the singular of a verb. */
	public Set<String> stems(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		Set<String> stems = new LinkedHashSet<>();
		stems.add(plain(stem(lower)));
		stems.add(stem(plain(word)));
		Matcher plural = PLURAL.matcher(lower);
		if (stemmer instanceof FrenchStemmer && plural.matches()) {
			stems.add(plain(stem(plural.group(1) + "e")));
		}
		return stems;
	}

	private String stem(String word) {
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** A word without regard to case and accents. */
	public static String plain(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace("œ", "oe")
				.replace("æ", "ae");
	}
}
