// SPDX-License-Identifier: EPL-2.0
package org.palier.search.words;

import java.util.List;
import java.util.Locale;

/**
 * A text that can be found, and the language that tells the forms of its words.
 *
 * @param text     as it is written
 * @param language fr or en; empty where nothing tells, so that words are found by their forms in both
 */
public record Said(String text, String language) {

	/** The languages whose forms are known. */
	static final List<String> KNOWN = List.of("fr", "en");

	/** Takes any other language for one that is not known. */
	public Said {
		String code = language.toLowerCase(Locale.ROOT);
		language = KNOWN.contains(code) ? code : "";
	}

	/** A text of which nobody said in what language it is. */
	public static Said of(String text) {
		return new Said(text, "");
	}
}
