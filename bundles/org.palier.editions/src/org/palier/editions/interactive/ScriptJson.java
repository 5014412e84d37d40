// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.interactive;

import java.util.List;
import java.util.Map;

/**
 * Values as JSON that may stand in a script element of a page: no {@code <}, {@code >} or {@code &} is left in it, so that no text ends the
 * element.
 */
final class ScriptJson {

	private static final int FIRST_PRINTED = 0x20;

	private ScriptJson() {
	}

	/** @param value a map of strings, a list, a string, a number or a truth value; maps keep their order */
	static String of(Object value) {
		var json = new StringBuilder();
		write(json, value);
		return json.toString();
	}

	private static void write(StringBuilder json, Object value) {
		switch (value) {
		case Map<?, ?> map -> {
			json.append('{');
			map.forEach((name, each) -> {
				json.append(json.charAt(json.length() - 1) == '{' ? "" : ",");
				text(json, String.valueOf(name));
				json.append(':');
				write(json, each);
			});
			json.append('}');
		}
		case List<?> list -> {
			json.append('[');
			for (int i = 0; i < list.size(); i++) {
				json.append(i == 0 ? "" : ",");
				write(json, list.get(i));
			}
			json.append(']');
		}
		case Number number -> json.append(number);
		case Boolean truth -> json.append(truth);
		default -> text(json, String.valueOf(value));
		}
	}

	private static void text(StringBuilder json, String text) {
		json.append('"');
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			boolean plain = letter >= FIRST_PRINTED && "\"\\<>&\u2028\u2029".indexOf(letter) < 0;
			json.append(plain ? String.valueOf(letter) : String.format("\\u%04x", (int) letter));
		}
		json.append('"');
	}
}
