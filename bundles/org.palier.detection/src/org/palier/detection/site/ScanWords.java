// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.palier.ground.text.NameKey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Words of pages, in both languages and a few more, by what they say: {@code words.csv}. Immutable. */
final class ScanWords {

	/** Kinds of words. */
	enum Kind {
		FOLLOW, OWN, SOCIAL, VENDOR, PARTNER, PERSON, TIMELINE, SHARING, GENERIC, NOBODY, MAKER, HEADER, FOOTER, NAV, ASIDE, CONTENT, BLOG,
		COMMENTS
	}

	static final ScanWords SHIPPED = shipped();

	private final Map<Kind, Set<String>> words;

	private ScanWords(Map<Kind, Set<String>> words) {
		this.words = words;
	}

	/** True for a word or phrase of this kind. @param key see {@link NameKey#of} */
	boolean is(Kind kind, String key) {
		return words.get(kind).contains(key);
	}

	/** True when a text holds a phrase of this kind: one of several words anywhere, a single word alone. */
	boolean says(Kind kind, String text) {
		String key = NameKey.of(text);
		return is(kind, key) || words.get(kind).stream().anyMatch(it -> it.indexOf(' ') > 0 && (' ' + key + ' ').contains(' ' + it + ' '));
	}

	/** True when a text holds a word or phrase of this kind anywhere. */
	boolean names(Kind kind, String text) {
		String key = ' ' + NameKey.of(text) + ' ';
		return words.get(kind).stream().anyMatch(it -> key.contains(' ' + it + ' '));
	}

	private static ScanWords shipped() {
		Map<Kind, Set<String>> words = new HashMap<>();
		for (Kind kind : Kind.values()) {
			words.put(kind, new HashSet<>());
		}
		try (InputStream in = ScanWords.class.getResourceAsStream("words.csv");
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (NamedCsvRecord row : rows) {
				words.get(Kind.valueOf(row.getField("kind").toUpperCase(java.util.Locale.ROOT))).add(row.getField("words"));
			}
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
		return new ScanWords(words);
	}
}
