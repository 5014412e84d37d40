// SPDX-License-Identifier: EPL-2.0
package org.palier.search.words;

import java.util.List;
import java.util.Locale;

/**
 * A text that is searched, and the language that decides the forms of its words.
 *
 * @param text     as it is written
 * @param language fr or en; empty where nothing tells, so that words are found by their forms in both
 */
public record SearchText(String text, String language) {

	/** The languages whose forms are known. */
	static final List<String> KNOWN = List.of("fr", "en");

	/** Takes any other language for one that is not known. */
	public SearchText {
		String code = language.toLowerCase(Locale.ROOT);
		language = KNOWN.contains(code) ? code : "";
	}

	/** A text of which nobody said in what language it is. */
	public static SearchText of(String text) {
		return new SearchText(text, "");
	}
}
