// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.palier.ground.text.Bilingual;

/**
 * The keys of a {@code part.properties}, each read once and checked; what nobody read in the end is refused, so that no slip of the pen
 * goes unseen.
 */
final class PartProperties {

	private final Properties values = new Properties();
	private final Set<String> read = new HashSet<>();

	/** @param folder of the program @throws ProgramException when its file is missing, not UTF-8 or malformed */
	PartProperties(Path folder) throws IOException {
		try (Reader in = Files.newBufferedReader(folder.resolve(ProgramTerms.FILE))) {
			values.load(in);
		} catch (NoSuchFileException missing) {
			throw new ProgramException(ProgramWords.WORDS.text("no_part", folder, ProgramTerms.FILE));
		} catch (CharacterCodingException | IllegalArgumentException malformed) {
			throw new ProgramException(ProgramWords.WORDS.text("part_malformed", folder, ProgramTerms.FILE));
		}
	}

	/** A text, empty where there is none. */
	String text(String key) {
		read.add(key);
		return values.getProperty(key, "").strip();
	}

	/** A text that must be there and match. @param allowed what is allowed, by the key of its words */
	String text(String key, Pattern pattern, String allowed) throws ProgramException {
		String value = text(key);
		if (!pattern.matcher(value).matches()) {
			throw wrong(key, value, ProgramWords.WORDS.text(allowed));
		}
		return value;
	}

	/** A text in both languages, by {@code KEY.fr} and {@code KEY.en}, or by {@code KEY} for both; empty where there is none. */
	Bilingual both(String key) {
		String same = text(key);
		String fr = text(key + ".fr");
		String en = text(key + ".en");
		return new Bilingual(fr.isEmpty() ? same : fr, en.isEmpty() ? same : en);
	}

	/** A text in both languages that must be there in one of them at least. */
	Bilingual name(String key) throws ProgramException {
		Bilingual name = both(key);
		if (name.isEmpty()) {
			throw wrong(key, "", ProgramWords.WORDS.text("allowed.name", key));
		}
		return new Bilingual(name.in(Locale.CANADA_FRENCH), name.in(Locale.CANADA));
	}

	/** A whole number within bounds, both included. */
	long whole(String key, long least, long most, long otherwise) throws ProgramException {
		String value = text(key);
		try {
			long number = value.isEmpty() ? otherwise : Long.parseLong(value);
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException none) {
			// told below
		}
		throw wrong(key, value, ProgramWords.WORDS.text("allowed.whole", Long.toString(least), Long.toString(most)));
	}

	/** A number with a decimal point. */
	double number(String key, double otherwise) throws ProgramException {
		String value = text(key);
		try {
			double number = value.isEmpty() ? otherwise : Double.parseDouble(value);
			if (Double.isFinite(number)) {
				return number;
			}
		} catch (NumberFormatException none) {
			// told below
		}
		throw wrong(key, value, ProgramWords.WORDS.text("allowed.number"));
	}

	/** A value that is not allowed. */
	static ProgramException wrong(String key, String value, Bilingual allowed) {
		return new ProgramException(value.isEmpty() ? ProgramWords.WORDS.text("key_missing", ProgramTerms.FILE, key, allowed)
				: ProgramWords.WORDS.text("key_wrong", ProgramTerms.FILE, key, value, allowed));
	}

	/** Refuses keys that nobody asked for. */
	void complete() throws ProgramException {
		Set<String> unknown = new TreeSet<>(values.stringPropertyNames());
		unknown.removeAll(read);
		if (!unknown.isEmpty()) {
			throw new ProgramException(ProgramWords.WORDS.text("key_unknown", ProgramTerms.FILE, String.join(", ", unknown)));
		}
	}
}
