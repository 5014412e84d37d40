// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

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

	private final Map<String, String> words = new HashMap<>();

	/** Reads the function words that lie beside this class. */
	public TextLanguage() {
		try (var lines = new BufferedReader(new InputStreamReader(
				TextLanguage.class.getResourceAsStream("function-words.txt"), StandardCharsets.UTF_8))) {
			for (String line : (Iterable<String>) lines.lines()::iterator) {
				if (!line.isBlank() && !line.startsWith("#")) {
					String language = line.substring(0, 2);
					for (String word : line.substring(3).strip().split(" ")) {
						// A word of two languages tells nothing.
						words.merge(word, language, (one, other) -> one.equals(other) ? one : "");
					}
				}
			}
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/** Two-letter code of the language stated, else of the text; empty when neither tells. */
	public String of(Post post) {
		String stated = post.language().strip().toLowerCase(Locale.ROOT);
		if (stated.length() >= 2 && !UNTOLD.contains(stated)) {
			return stated.startsWith("fra") || stated.startsWith("fre") ? "fr" : stated.startsWith("eng") ? "en"
					: stated.substring(0, 2);
		}
		return of(post.text());
	}

	/** Two-letter code fr, en or es, or {@link #OTHER_SCRIPT}; empty when the text does not tell. */
	public String of(String text) {
		int latin = 0;
		int other = 0;
		Map<String, Integer> found = new HashMap<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			if (Character.isLetter(c)) {
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
					String word = text.substring(start, i).toLowerCase(Locale.ROOT);
					String language = words.getOrDefault(elided ? word + "'" : word, "");
					if (!language.isEmpty()) {
						found.merge(language, 1, Integer::sum);
					}
				}
				start = -1;
			}
		}
		return other > latin ? OTHER_SCRIPT : most(found);
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

	private static String most(Map<String, Integer> found) {
		String best = "";
		int count = 0;
		for (String language : List.of("fr", "en", "es")) {
			int here = found.getOrDefault(language, 0);
			best = here > count ? language : here == count && here > 0 ? "" : best;
			count = Math.max(here, count);
		}
		return best;
	}
}
