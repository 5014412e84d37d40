// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ShareRange;

/**
 * A finding in the words of its author, in which {1}, {2} … are its numbers.
 *
 * @param words in both languages; a language may be empty
 * @param cells numbers of today, in the order of the finding
 */
record Sentence(Bilingual words, List<ShareRange> cells) {

	private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
	/** Digits with what stands between them in a number of either language. */
	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\u00a0\\u202f]\\d+)*");

	Sentence {
		cells = List.copyOf(cells);
	}

	/** The first brace that names no number of a finding with so many. */
	static Optional<String> unknownPlace(String text, int cells) {
		return PLACE.matcher(text).results().filter(it -> place(it.group(1), cells) < 0).map(MatchResult::group).findFirst();
	}

	private static int place(String written, int cells) {
		if (!written.matches("\\d{1,3}")) {
			return -1;
		}
		int place = Integer.parseInt(written) - 1;
		return place < cells ? place : -1;
	}

	/** With the numbers of today. */
	Bilingual filled() {
		return new Bilingual(filled(words.fr(), Bilingual::fr), filled(words.en(), Bilingual::en));
	}

	private String filled(String text, Function<Bilingual, String> language) {
		return PLACE.matcher(text).replaceAll(it -> {
			int place = place(it.group(1), cells.size());
			return Matcher.quoteReplacement(place < 0 ? it.group() : language.apply(Phrases.percent(cells.get(place).value())));
		});
	}

	/** Numbers that its author typed. @param computed sentence of the program, whose numbers, years among them, may be typed too */
	List<String> typed(Locale locale, String computed) {
		List<String> known = numbers(computed);
		List<String> typed = new ArrayList<>(numbers(PLACE.matcher(words.in(locale)).replaceAll("")));
		typed.removeAll(known);
		return typed;
	}

	private static List<String> numbers(String text) {
		return NUMBER.matcher(text).results().map(MatchResult::group).toList();
	}
}
