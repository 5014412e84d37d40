// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a value in one line: bare, or as {@code name=value}; what holds a space, a semicolon or a quote stands in
 * single quotes, and a quote within them is written twice. Semicolons part values.
 */
final class Words {

	private static final char QUOTE = '\'';

	private final String text;
	private int at;

	private Words(String text) {
		this.text = text;
	}

	/**
	 * The words of each value of a line; in a word that has a name, {@code =} and the value follow it, unquoted.
	 *
	 * @throws IllegalArgumentException when a quote is not closed
	 */
	static List<List<String>> of(String line) {
		var words = new Words(line);
		var values = new ArrayList<List<String>>();
		while (words.at < line.length()) {
			List<String> value = words.value();
			if (!value.isEmpty()) {
				values.add(value);
			}
		}
		return values;
	}

	private List<String> value() {
		var words = new ArrayList<String>();
		while (at < text.length() && text.charAt(at) != ';') {
			if (text.charAt(at) == ' ') {
				at++;
			} else {
				words.add(word());
			}
		}
		at++;
		return words;
	}

	private String word() {
		var word = new StringBuilder();
		while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ';') {
			if (text.charAt(at) == QUOTE) {
				quoted(word);
			} else {
				word.append(text.charAt(at++));
			}
		}
		return word.toString();
	}

	private void quoted(StringBuilder word) {
		at++;
		while (at < text.length()) {
			char next = text.charAt(at++);
			if (next != QUOTE) {
				word.append(next);
			} else if (at < text.length() && text.charAt(at) == QUOTE) {
				word.append(QUOTE);
				at++;
			} else {
				return;
			}
		}
		throw new IllegalArgumentException("A quote is not closed: " + text);
	}

	/** Writes a named word, unless it says nothing. @param value null for nothing */
	static void write(StringBuilder line, String name, Object value) {
		if (value != null) {
			line.append(line.isEmpty() ? "" : " ").append(name).append('=').append(quotedIfNeeded(value.toString()));
		}
	}

	private static String quotedIfNeeded(String value) {
		boolean plain = !value.isEmpty();
		for (int i = 0; i < value.length() && plain; i++) {
			char next = value.charAt(i);
			plain = next > ' ' && next != ';' && next != QUOTE;
		}
		return plain ? value : QUOTE + value.replace("'", "''") + QUOTE;
	}
}
