// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The name that an agency had until a day.
 *
 * @param fr    its name in French then; null when that did not change, or for none
 * @param en    its name in English then; likewise
 * @param until the first day on which it was called otherwise; null when nobody says
 */
public record FormerName(String fr, String en, LocalDate until) {

	/**
	 * Reads what {@link #toString} writes.
	 *
	 * @throws IllegalArgumentException naming the word that it does not understand
	 */
	public static FormerName parse(String text) {
		String fr = null;
		String en = null;
		LocalDate until = null;
		for (List<String> words : Words.of(text)) {
			for (String word : words) {
				int equals = word.indexOf('=');
				String value = word.substring(equals + 1);
				switch (word.substring(0, Math.max(0, equals))) {
				case "fr" -> fr = value;
				case "en" -> en = value;
				case "until" -> until = LocalDate.parse(value);
				default -> throw new IllegalArgumentException("Not part of a former name: " + word);
				}
			}
		}
		return new FormerName(fr, en, until);
	}

	/** What is known of it by name, e.g. {@code fr="Ancien nom" until=2025-03-22}. */
	@Override
	public String toString() {
		var line = new StringBuilder();
		Words.write(line, "fr", fr);
		Words.write(line, "en", en);
		Words.write(line, "until", until);
		return line.toString();
	}
}
