// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.content.FrontNumbers;

/** The sentences of this room. */
final class HomeWords {

	static final Wording WORDS = new Wording(HomeWords.class, "messages");

	private HomeWords() {
	}

	/** A sentence about a number, {0} as written and {1} for its plural, and further ones, {2} with {3} and so on. */
	static Bilingual counted(String key, long number, long... more) {
		return WORDS.text(key, LongStream.concat(LongStream.of(number), LongStream.of(more)).boxed()
				.flatMap(it -> Stream.of(FrontNumbers.count(it), it)).toArray());
	}

	/** A sentence that begins with what stood within one. */
	static Bilingual sentence(Bilingual text) {
		return new Bilingual(capital(text.fr(), Locale.CANADA_FRENCH), capital(text.en(), Locale.CANADA));
	}

	private static String capital(String text, Locale locale) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
	}
}
