// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells cells that name nobody in any column: numbers, dates, codes of languages and a few words for yes and no. Any other
 * cell may be a name that slipped into another column. Immutable.
 */
final class PlainCell {

	/** Longer ones are ids or telephone numbers. */
	private static final Pattern NUMBER = Pattern
			.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,9})?\\s?%?|[+-]?\\d{1,3}(?:[ \\u00a0\\u202f,’']\\d{3}){1,2}");
	/** No area begins with 1: ten digits that do are seconds since 1970, thirteen are milliseconds. */
	private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");
	private static final String CLOCK = "(?:[T ,]+\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|E[SD]T|[AP]M|[+-]\\d{2}:?\\d{2}))*)?";
	private static final Pattern DATE = Pattern.compile("(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2(?:\\d{2}|\\d{4}))"
			+ CLOCK
			+ "|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \\d{1,2})?(?:,? \\d{4})?"
			+ CLOCK
			+ "(?: \\d{4})?", Pattern.CASE_INSENSITIVE);
	private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "oui", "non", "vrai", "faux", "null", "none", "nan",
			"n/a", "-", "–");
	private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})(?:[-_](?:[a-z]{2,4}|\\d{3}))*");
	/** The codes of services for no language, several and unknown ones, and older codes. */
	private static final Set<String> OTHERS = Set.of("und", "zxx", "mul", "mis", "qme", "qht", "qam", "qst", "qct", "art", "in", "iw", "ji");
	private static final Set<String> LANGUAGES = Stream.concat(OTHERS.stream(), Arrays.stream(Locale.getISOLanguages()).map(Locale::of)
			.flatMap(it -> Stream.of(it.getLanguage(), longCode(it)))).collect(Collectors.toUnmodifiableSet());
	private static final Set<String> LANGUAGE_NAMES = Arrays.stream(Locale.getISOLanguages()).map(Locale::of)
			.flatMap(it -> Stream.<Function<Locale, String>>of(i -> i.getDisplayLanguage(Locale.ENGLISH), i -> i.getDisplayLanguage(Locale.FRENCH),
					i -> i.getDisplayLanguage(i)).map(name -> name.apply(it).toLowerCase(Locale.ROOT)))
			.collect(Collectors.toUnmodifiableSet());

	private PlainCell() {
	}

	private static String longCode(Locale language) {
		try {
			return language.getISO3Language();
		} catch (MissingResourceException none) {
			return language.getLanguage();
		}
	}

	/** True for a cell that names nobody. */
	static boolean isOne(String cell) {
		String plain = cell.strip();
		return plain.isEmpty() || NUMBER.matcher(plain).matches() || SECONDS.matcher(plain).matches() || DATE.matcher(plain).matches()
				|| WORDS.contains(plain.toLowerCase(Locale.ROOT)) || isLanguage(plain);
	}

	/** True for a code or a name of a language. */
	static boolean isLanguage(String cell) {
		String plain = cell.strip().toLowerCase(Locale.ROOT);
		var code = LANGUAGE.matcher(plain);
		return code.matches() && LANGUAGES.contains(code.group(1)) || LANGUAGE_NAMES.contains(plain);
	}
}
