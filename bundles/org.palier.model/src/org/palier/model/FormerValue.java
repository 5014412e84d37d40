// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.util.List;

/**
 * The value that a field of an agency had before an import changed it. While that import does not count, the roles are exchanged: the field
 * has its former value, and this record keeps that of the import.
 *
 * @param field id of the field, e.g. endedOn
 * @param value as text, ids of references apart by blanks; null for nothing
 * @param run   id of the import
 */
public record FormerValue(String field, String value, String run) {

	/**
	 * Reads what {@link #toString} writes.
	 *
	 * @throws IllegalArgumentException naming the word that it does not understand
	 */
	public static FormerValue parse(String text) {
		String field = null;
		String value = null;
		String run = null;
		for (List<String> words : Words.of(text)) {
			for (String word : words) {
				int equals = word.indexOf('=');
				String said = word.substring(equals + 1);
				switch (word.substring(0, Math.max(0, equals))) {
				case "field" -> field = said;
				case "value" -> value = said;
				case "run" -> run = said;
				default -> throw new IllegalArgumentException("Not part of a former value: " + word);
				}
			}
		}
		return new FormerValue(field, value, run);
	}

	/** What is known of it by name, e.g. {@code field=endedOn value=2025-03-22 run=20250401}. */
	@Override
	public String toString() {
		var line = new StringBuilder();
		Words.write(line, "field", field);
		Words.write(line, "value", value);
		Words.write(line, "run", run);
		return line.toString();
	}
}
