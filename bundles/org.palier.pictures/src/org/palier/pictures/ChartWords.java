// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The words in pictures of movements, in the language of their reader. */
public record ChartWords(Locale locale) {

	private static final Wording WORDS = new Wording(ChartWords.class, "charts");

	public String say(String key, Object... arguments) {
		return both(key, arguments).in(locale);
	}

	static Bilingual both(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
