// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Post;

/**
 * The language of a post: what its source states, else what its function words say. Good for telling French
 * from English; Spanish is known so as not to be taken for French. Posts are short, so that it says nothing
 * rather than guess. Immutable and thread-safe.
 *
 * <p>Method: the language with the most of its function words in the text, as first described by
 * N. C. Ingle (1976), A language identification table, The Incorporated Linguist 15(4), 98-101.
 */
public final class TextLanguage {

	/** The language of text that is mostly in another script than the Latin one; which language is not told. */
	public static final String OTHER_SCRIPT = "und";

	/** Codes that sources give for "could not tell" (ISO 639-2 und, zxx, mul) and X’s own for posts without words. */
	private static final Set<String> UNTOLD = Set.of("und", "zxx", "mul", "mis", "qam", "qct", "qht", "qme", "qst", "art");

	private static final List<String> LANGUAGES = List.of("fr", "en", "es");

	/** No function word is longer. */
	private static final int LONGEST = 12;
	/** From here on the lower case of a letter may depend on those beside it. */
	private static final char FOREIGN = 0x130;
	private static final int MIX = 31;

	/** For each function word, a bit for each language that it belongs to. */
	private final Map<String, Integer> words = new HashMap<>();
	/** The function words, found by their hash without making an object. */
	private final @Nullable String[] table = new String[1024];
	private final byte[] spoken = new byte[table.length];

	/** Reads the function words that lie beside this class. */
	public TextLanguage() {
		try (var lines = new BufferedReader(new InputStreamReader(
				TextLanguage.class.getResourceAsStream("function-words.txt"), StandardCharsets.UTF_8))) {
			for (String line : (Iterable<String>) lines.lines()::iterator) {
				if (!line.isBlank() && !line.startsWith("#")) {
					int language = 1 << LANGUAGES.indexOf(line.substring(0, 2));
					for (String word : line.substring(3).strip().split(" ")) {
						words.merge(word, language, (one, other) -> one | other);
					}
				}
			}
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		words.forEach((word, languages) -> {
			int at = word.hashCode() & table.length - 1;
			while (table[at] != null) {
				at = at + 1 & table.length - 1;
			}
			table[at] = word;
			spoken[at] = languages.byteValue();
			if (word.length() > LONGEST) {
				throw new IllegalStateException(word);
			}
		});
	}

	/** Two-letter code of the language stated, else of the text; empty when neither tells. */
	public String of(Post post) {
		String stated = post.language().strip().toLowerCase(Locale.ROOT);
		if (stated.length() >= 2 && !UNTOLD.contains(stated)) {
			return stated.startsWith("fra") || stated.startsWith("fre") ? "fr" : stated.startsWith("eng") ? "en"
					: stated.substring(0, 2);
		}
		return of(post.words());
	}

	/** Two-letter code fr, en or es, or {@link #OTHER_SCRIPT}; empty when the text does not tell. */
	public String of(String text) {
		int latin = 0;
		int other = 0;
		int[] found = new int[LANGUAGES.size()];
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			if (Character.isLetter(c) || start >= 0 && Character.isDigit(c)) {
				start = start < 0 ? i : start;
				if (c < 0x250 || UnicodeScript.of(c) == UnicodeScript.LATIN) {
					latin++;
				} else {
					other++;
				}
			} else if (start >= 0) {
				if (!isName(text, start)) {
					// Elided words (l’, d’, qu’) keep their apostrophe: they are French.
					boolean elided = (c == '\'' || c == '’') && i - start <= 2;
					int speak = i - start > LONGEST ? 0 : spoken(text, start, i, elided);
					for (int k = 0; k < found.length; k++) {
						found[k] += speak >> k & 1;
					}
				}
				start = -1;
			}
		}
		return other > latin ? OTHER_SCRIPT : most(found);
	}

	/** A bit for each language that a word is a function word of. @param elided with an apostrophe behind it */
	private int spoken(String text, int start, int end, boolean elided) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c >= FOREIGN) {
				String word = text.substring(start, end).toLowerCase(Locale.ROOT);
				return words.getOrDefault(elided ? word + "'" : word, 0);
			}
			// String.hashCode sums the letters of a word like this.
			hash = MIX * hash + Character.toLowerCase(c);
		}
		hash = elided ? MIX * hash + '\'' : hash;
		int length = end - start + (elided ? 1 : 0);
		for (int at = hash & table.length - 1;; at = at + 1 & table.length - 1) {
			String word = table[at];
			if (word == null) {
				return 0;
			}
			if (word.length() == length && word.endsWith("'") == elided && isSame(word, text, start, end)) {
				return spoken[at];
			}
		}
	}

	private static boolean isSame(String word, String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (word.charAt(i - start) != Character.toLowerCase(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** True when the word belongs to a handle, a tag or an address, which follow no language. */
	private static boolean isName(String text, int start) {
		if (start == 0) {
			return text.startsWith("http");
		}
		char before = text.charAt(start - 1);
		return before == '@' || before == '#' || before == '/' || before == '_' || before == '='
				|| text.startsWith("http", start);
	}

	private static String most(int[] found) {
		int fr = found[LANGUAGES.indexOf("fr")];
		int en = found[LANGUAGES.indexOf("en")];
		int es = found[LANGUAGES.indexOf("es")];
		if (es > fr && es > en) {
			return "es";
		}
		// French and Spanish share many words: as many of both are French here.
		return fr > en ? "fr" : en > fr ? "en" : "";
	}
}
