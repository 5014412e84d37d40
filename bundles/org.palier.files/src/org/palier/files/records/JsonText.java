// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

/** Values as JSON on one line, so that a record that was left out can be written back as it was. */
final class JsonText {

	private JsonText() {
	}

	/** The value as it stood in the file, but for blanks between its parts. */
	static String of(JsonValue value) {
		var text = new StringBuilder();
		write(value, text);
		return text.toString();
	}

	private static void write(JsonValue value, StringBuilder into) {
		switch (value) {
		case JsonValue.Nothing none -> into.append("null");
		case JsonValue.Plain plain when plain.quoted() -> quote(plain.value(), into);
		case JsonValue.Plain plain -> into.append(plain.value());
		case JsonValue.Items list -> {
			into.append('[');
			String between = "";
			for (JsonValue each : list.values()) {
				into.append(between);
				write(each, into);
				between = ",";
			}
			into.append(']');
		}
		case JsonValue.Members object -> {
			into.append('{');
			String between = "";
			for (var each : object.values().entrySet()) {
				into.append(between);
				quote(each.getKey(), into);
				into.append(':');
				write(each.getValue(), into);
				between = ",";
			}
			into.append('}');
		}
		}
	}

	private static void quote(String text, StringBuilder into) {
		into.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> into.append("\\\"");
			case '\\' -> into.append("\\\\");
			case '\n' -> into.append("\\n");
			case '\r' -> into.append("\\r");
			case '\t' -> into.append("\\t");
			default -> {
				if (c < 0x20) {
					into.append(String.format("\\u%04x", (int) c));
				} else {
					into.append(c);
				}
			}
			}
		}
		into.append('"');
	}
}
