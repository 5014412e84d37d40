// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;

/** The meanings of words in cells, in both languages, without regard to case and accents. */
public final class CellWords {

	private static final Wording WORDS = new Wording(CellWords.class, "messages");

	private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("fr", "fr"), Map.entry("fra", "fr"),
			Map.entry("francais", "fr"), Map.entry("french", "fr"), Map.entry("en", "en"), Map.entry("eng", "en"),
			Map.entry("anglais", "en"), Map.entry("english", "en"), Map.entry("mul", "mul"), Map.entry("bilingue", "mul"),
			Map.entry("bilingual", "mul"), Map.entry("multilingue", "mul"), Map.entry("multilingual", "mul"));

	private CellWords() {
	}

	/**
	 * ISO 639 code of a language: fr, en, or mul for both; empty when the cell is.
	 *
	 * @throws RowRejection rule unknown_language, for any word that names none of these; a code of two or three
	 *                      letters is taken as it is
	 */
	public static String language(String column, String word) throws RowRejection {
		if (word.isEmpty()) {
			return "";
		}
		String known = LANGUAGES.get(NameKey.of(word));
		String code = known == null && word.matches("[A-Za-z]{2,3}") ? word.toLowerCase(Locale.ROOT) : known;
		if (code == null) {
			throw new RowRejection(column, word, "unknown_language", WORDS.text("unknown_language", word));
		}
		return code;
	}

	/**
	 * A day written as YYYY-MM-DD; null when the cell is empty.
	 *
	 * @throws RowRejection rule bad_date
	 */
	public static @Nullable LocalDate day(String column, String text) throws RowRejection {
		if (text.isEmpty()) {
			return null;
		}
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException notADay) {
			throw new RowRejection(column, text, "bad_date", badDate(text));
		}
	}

	/** The sentence that a text is no day. */
	public static Bilingual badDate(String text) {
		return WORDS.text("bad_date", text);
	}
}
