// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * One line of a log: its kind, and fields by name. A reader leaves out unknown fields, so that later releases can add
 * some. The text is the kind, then {@code name=value} for each field, with tabs between. A tab, a line end and a
 * backslash within a value are written {@code \t}, {@code \n}, {@code \r} and {@code \\}. Immutable.
 *
 * @param kind   of the line, letters alone
 * @param fields in their order; never with an empty value
 */
public record LogLine(String kind, SequencedMap<String, String> fields) {

	/** Copies its fields. */
	public LogLine {
		Objects.requireNonNull(kind);
		fields = new LinkedHashMap<>(fields);
	}

	/** Puts a line together, field by field. Used by one thread. */
	public static final class Builder {

		private final String kind;
		private final SequencedMap<String, String> fields = new LinkedHashMap<>();

		private Builder(String kind) {
			this.kind = kind;
		}

		/** One more field; an empty value is none. */
		public Builder with(String name, String value) {
			if (!value.isEmpty()) {
				fields.put(name, value);
			}
			return this;
		}

		/** One more field. */
		public Builder with(String name, long value) {
			return with(name, Long.toString(value));
		}

		/** The line. */
		public LogLine line() {
			return new LogLine(kind, fields);
		}
	}

	/** A line of a kind, without fields yet. */
	public static Builder of(String kind) {
		return new Builder(kind);
	}

	/** A field; empty when the line does not say it. */
	public String get(String name) {
		return fields.getOrDefault(name, "");
	}

	/** A field that is a number. @param none what it is when the line does not say it @throws NumberFormatException for another text */
	public long number(String name, long none) {
		String value = get(name);
		return value.isEmpty() ? none : Long.parseLong(value);
	}

	/** Returns the text in the file, without its digest. */
	public String text() {
		var text = new StringBuilder(kind);
		for (Map.Entry<String, String> each : fields.entrySet()) {
			text.append('\t').append(each.getKey()).append('=');
			escape(each.getValue(), text);
		}
		return text.toString();
	}

	/** Reads the line of a text. A part that is no field is left out. */
	public static LogLine parse(String text) {
		int end = text.indexOf('\t');
		var line = new Builder(end < 0 ? text : text.substring(0, end));
		while (end >= 0) {
			int from = end + 1;
			end = text.indexOf('\t', from);
			String field = end < 0 ? text.substring(from) : text.substring(from, end);
			int between = field.indexOf('=');
			if (between > 0) {
				line.with(field.substring(0, between), unescaped(field.substring(between + 1)));
			}
		}
		return line.line();
	}

	/** Writes a value without tabs and line ends. */
	public static void escape(String value, StringBuilder to) {
		for (int i = 0; i < value.length(); i++) {
			char sign = value.charAt(i);
			switch (sign) {
			case '\t' -> to.append("\\t");
			case '\n' -> to.append("\\n");
			case '\r' -> to.append("\\r");
			case '\\' -> to.append("\\\\");
			default -> to.append(sign);
			}
		}
	}

	/** The value that {@link #escape} wrote. */
	public static String unescaped(String text) {
		if (text.indexOf('\\') < 0) {
			return text;
		}
		var value = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign != '\\' || i + 1 == text.length()) {
				value.append(sign);
				continue;
			}
			i++;
			char escaped = text.charAt(i);
			value.append(switch (escaped) {
			case 't' -> '\t';
			case 'n' -> '\n';
			case 'r' -> '\r';
			default -> escaped;
			});
		}
		return value.toString();
	}
}
