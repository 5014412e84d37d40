// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Python list of strings as {@code repr} prints it: {@code ['a', "it's", 'two\nlines']}. */
final class PythonList {

	private final String text;
	private int at;

	private PythonList(String text) {
		this.text = text;
	}

	/** The strings; empty when the text is no such list. */
	static Optional<List<String>> parse(String text) {
		try {
			return Optional.of(new PythonList(text.strip()).list());
		} catch (IllegalArgumentException notAList) {
			return Optional.empty();
		}
	}

	private List<String> list() {
		var strings = new ArrayList<String>();
		take('[');
		blanks();
		while (peek() != ']') {
			strings.add(string());
			blanks();
			if (peek() != ']') {
				take(',');
				blanks();
			}
		}
		take(']');
		if (at < text.length()) {
			throw new IllegalArgumentException("more after the list");
		}
		return strings;
	}

	private String string() {
		char quote = peek();
		if (quote != '\'' && quote != '"') {
			throw new IllegalArgumentException("no string");
		}
		at++;
		var string = new StringBuilder();
		while (peek() != quote) {
			char c = next();
			if (c == '\\') {
				escape(string);
			} else {
				string.append(c);
			}
		}
		at++;
		return whole(string);
	}

	/** Escapes can print half a character, or NUL, which no database takes: U+FFFD stands for them. */
	private static String whole(StringBuilder string) {
		for (int i = 0; i < string.length(); i++) {
			char c = string.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1))) {
				i++;
			} else if (Character.isSurrogate(c) || c == 0) {
				string.setCharAt(i, '\uFFFD');
			}
		}
		return string.toString();
	}

	private void escape(StringBuilder into) {
		char c = next();
		switch (c) {
		case 'n' -> into.append('\n');
		case 'r' -> into.append('\r');
		case 't' -> into.append('\t');
		case '\\', '\'', '"' -> into.append(c);
		case 'x' -> into.appendCodePoint(hex(2));
		case 'u' -> into.append((char) hex(4));
		case 'U' -> into.appendCodePoint(hex(8));
		default -> throw new IllegalArgumentException("escape " + c);
		}
	}

	private int hex(int digits) {
		if (at + digits > text.length()) {
			throw new IllegalArgumentException("cut short");
		}
		int value = Integer.parseUnsignedInt(text, at, at + digits, 16);
		at += digits;
		return value;
	}

	private void blanks() {
		while (peek() == ' ') {
			at++;
		}
	}

	private void take(char expected) {
		if (next() != expected) {
			throw new IllegalArgumentException("no " + expected);
		}
	}

	private char next() {
		char c = peek();
		at++;
		return c;
	}

	private char peek() {
		if (at >= text.length()) {
			throw new IllegalArgumentException("cut short");
		}
		return text.charAt(at);
	}
}
