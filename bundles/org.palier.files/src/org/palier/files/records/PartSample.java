// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.files.records.RecordSample.Layout;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Looks at the begin of a part. */
record PartSample(RecordText text, int longest) {

	static final JsonFactory JSON = new JsonFactory();

	private static final int RECORDS = 5;
	private static final int ELEMENTS = 20;
	private static final int DEEPEST = 3;
	/** So many bytes are looked at behind a list of objects: a post by itself has such lists in its midst, an export after megabytes. */
	private static final long BEGIN = 64 << 10;

	/** Its first records; empty when there is none. */
	Optional<RecordSample> of(Layout layout) throws IOException {
		List<JsonValue> records = layout == Layout.LINES ? lines() : values(layout);
		return records.isEmpty() ? Optional.empty() : Optional.of(new RecordSample(layout, records));
	}

	private List<JsonValue> lines() throws IOException {
		var records = new ArrayList<JsonValue>();
		try (var lines = new RecordLines(text.open(), longest)) {
			while (records.size() < RECORDS && lines.next()) {
				if (!lines.isBlank() && !lines.isCut()) {
					try (JsonParser parser = JSON.createParser(new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8))) {
						parser.nextToken();
						records.add(new JsonBuilding().value(parser));
					} catch (JacksonException broken) {
						// A line that is no JSON is rejected when it is read.
					}
				}
			}
		}
		return records;
	}

	private List<JsonValue> values(Layout layout) throws IOException {
		var records = new ArrayList<JsonValue>();
		var limit = new RecordLimit(text.open(), longest);
		try (JsonParser parser = JSON.createParser(limit)) {
			JsonToken token = parser.nextToken();
			if (layout == Layout.OBJECT) {
				limit.begin();
				records.add(new Look(parser).object(0).value);
				return records;
			}
			for (token = parser.nextToken(); records.size() < RECORDS && token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
				limit.begin();
				records.add(new JsonBuilding().value(parser));
			}
		}
		return records;
	}

	/** The looked-at part of an object. @param enough whether a long list of objects was met; the rest is not looked at */
	private record SampledValue(JsonValue value, boolean enough) {
	}

	/** Looks at an object; of its lists of objects at the first ones, and beyond them as long as the begin of the file lasts. */
	private static final class Look {

		private final JsonParser parser;
		/** Whether a list of objects was met: what is broken behind it is told when it is read. */
		private boolean list;

		Look(JsonParser parser) {
			this.parser = parser;
		}

		SampledValue object(int depth) throws IOException {
			Map<String, JsonValue> members = new LinkedHashMap<>();
			try {
				while (parser.nextToken() == JsonToken.FIELD_NAME) {
					String name = parser.currentName();
					JsonToken value = parser.nextToken();
					if (value == JsonToken.START_ARRAY) {
						if (list(name, members)) {
							return new SampledValue(new JsonValue.Members(members), true);
						}
					} else if (value == JsonToken.START_OBJECT && depth < DEEPEST) {
						SampledValue within = object(depth + 1);
						members.put(name, within.value);
						if (within.enough) {
							return new SampledValue(new JsonValue.Members(members), true);
						}
					} else {
						members.put(name, new JsonBuilding().value(parser));
					}
				}
			} catch (IOException broken) {
				if (!list) {
					throw broken;
				}
				return new SampledValue(new JsonValue.Members(members), true);
			}
			return new SampledValue(new JsonValue.Members(members), false);
		}

		/** Takes the first items of a list. @return whether it goes on beyond the begin of the file */
		private boolean list(String name, Map<String, JsonValue> members) throws IOException {
			var items = new ArrayList<JsonValue>();
			boolean objects = false;
			try {
				for (JsonToken each = parser.nextToken(); each != null && each != JsonToken.END_ARRAY; each = parser.nextToken()) {
					if (objects || items.size() >= ELEMENTS) {
						parser.skipChildren();
					} else {
						objects = each == JsonToken.START_OBJECT;
						items.add(new JsonBuilding().value(parser));
						list |= objects;
					}
					if (objects && parser.currentLocation().getByteOffset() > BEGIN) {
						return true;
					}
				}
				return false;
			} finally {
				members.put(name, new JsonValue.Items(items));
			}
		}
	}
}
