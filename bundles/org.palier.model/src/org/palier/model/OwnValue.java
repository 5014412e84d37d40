// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

/**
 * The value of a declared field for one agency, account or interview, as it is in the study file.
 *
 * @param field id of the field
 * @param text  one line, never empty: words, a number with a point ({@code 12.5}), a day ({@code 2026-11-03}), the id of a choice,
 *              {@code yes} or {@code no}
 */
public record OwnValue(String field, String text) {

	/** @throws IllegalArgumentException when it has no field or says nothing */
	public OwnValue {
		text = line(text);
		if (field.isEmpty() || field.indexOf('=') >= 0 || text.isEmpty()) {
			throw new IllegalArgumentException("Not a value of a field: " + field + "=" + text);
		}
	}

	/** Words as a value keeps them: in one line, without spaces around. */
	public static String line(String words) {
		return words.indexOf('\n') < 0 && words.indexOf('\r') < 0 ? words.strip() : words.replaceAll("\\s*\\R\\s*", " ").strip();
	}

	/** Reads what {@link #toString} writes. @throws IllegalArgumentException for anything else */
	public static OwnValue parse(String line) {
		int equals = line.indexOf('=');
		return new OwnValue(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
	}

	/** Field and text, e.g. {@code budget=12.5}. */
	@Override
	public String toString() {
		return field + '=' + text;
	}
}
