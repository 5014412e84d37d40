// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Builds the value at a parser's position. Two faults do not end the reading: nesting deeper than anybody would write, and a
 * member that is there twice with different values. A NUL and halves of characters, which no study can hold, become U+FFFD
 * and are counted. One thread uses it.
 */
final class JsonBuilding {

	private static final int DEEPEST = 200;
	private static final char UNREADABLE = '\uFFFD';

	private final Deque<Object> open = new ArrayDeque<>();
	private final Deque<String> names = new ArrayDeque<>();
	private @Nullable RecordFault fault;
	private long replaced;

	/** The fault of the last value; null when it has none. */
	@Nullable
	RecordFault fault() {
		return fault;
	}

	/** Characters that were no text, in all values so far. */
	long replaced() {
		return replaced;
	}

	/** The value; the parser ends at its last token. */
	JsonValue value(JsonParser parser) throws IOException {
		fault = null;
		open.clear();
		names.clear();
		JsonToken token = parser.currentToken();
		while (token != null) {
			if (token.isStructStart() && open.size() >= DEEPEST) {
				fault = new RecordFault("", "", "too_deep", RecordFile.WORDS.text("deep_record", DEEPEST));
				parser.skipChildren();
				put(JsonValue.NONE);
			} else {
				switch (token) {
				case START_OBJECT -> begin(new LinkedHashMap<String, JsonValue>());
				case START_ARRAY -> begin(new ArrayList<JsonValue>());
				case FIELD_NAME -> names.push(clean(parser.currentName()));
				case END_OBJECT, END_ARRAY -> {
					JsonValue done = end();
					if (open.isEmpty()) {
						return done;
					}
					put(done);
				}
				case VALUE_NULL -> {
					if (open.isEmpty()) {
						return JsonValue.NONE;
					}
					put(JsonValue.NONE);
				}
				default -> {
					JsonValue plain = plain(parser, token);
					if (open.isEmpty()) {
						return plain;
					}
					put(plain);
				}
				}
			}
			token = parser.nextToken();
		}
		throw new EOFException();
	}

	/** Bytes, which JSON does not know and CBOR does, become their hexadecimal digits. */
	private JsonValue plain(JsonParser parser, JsonToken token) throws IOException {
		return token == JsonToken.VALUE_EMBEDDED_OBJECT ? JsonValue.of(HexFormat.of().formatHex(parser.getBinaryValue()))
				: new JsonValue.Plain(clean(parser.getText()), token == JsonToken.VALUE_STRING);
	}

	private void begin(Object container) {
		open.push(container);
	}

	@SuppressWarnings("unchecked")
	private JsonValue end() {
		Object done = open.pop();
		return done instanceof List ? new JsonValue.Items((List<JsonValue>) done) : new JsonValue.Members((Map<String, JsonValue>) done);
	}

	@SuppressWarnings("unchecked")
	private void put(JsonValue value) {
		Object container = open.peek();
		if (container instanceof List) {
			((List<JsonValue>) container).add(value);
		} else if (container != null) {
			String name = names.pop();
			JsonValue before = ((Map<String, JsonValue>) container).put(name, value);
			if (before != null && !before.equals(value) && fault == null) {
				fault = new RecordFault(name, before.text(), "member_twice", RecordFile.WORDS.text("member_twice", name));
			}
		}
	}

	/** The text without what no study can hold. */
	private String clean(String text) {
		int at = 0;
		while (at < text.length() && text.charAt(at) != 0 && !Character.isSurrogate(text.charAt(at))) {
			at++;
		}
		if (at == text.length()) {
			return text;
		}
		var clean = new StringBuilder(text);
		for (int i = at; i < clean.length(); i++) {
			char c = clean.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < clean.length() && Character.isLowSurrogate(clean.charAt(i + 1))) {
				i++;
			} else if (c == 0 || Character.isSurrogate(c)) {
				clean.setCharAt(i, UNREADABLE);
				replaced++;
			}
		}
		return clean.toString();
	}
}
