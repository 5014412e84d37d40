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
				records.add(object(parser, 0).value);
				return records;
			}
			for (token = parser.nextToken(); records.size() < RECORDS && token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
				limit.begin();
				records.add(new JsonBuilding().value(parser));
			}
		}
		return records;
	}

	/** What was seen of an object. @param enough whether a list of objects was met, after which nothing is looked at */
	private record Seen(JsonValue value, boolean enough) {
	}

	private static Seen object(JsonParser parser, int depth) throws IOException {
		Map<String, JsonValue> members = new LinkedHashMap<>();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			JsonToken value = parser.nextToken();
			if (value == JsonToken.START_ARRAY) {
				var items = new ArrayList<JsonValue>();
				JsonToken each = parser.nextToken();
				while (each != null && each != JsonToken.END_ARRAY && items.size() < ELEMENTS) {
					boolean object = each == JsonToken.START_OBJECT;
					items.add(new JsonBuilding().value(parser));
					if (object) {
						members.put(name, new JsonValue.Items(items));
						return new Seen(new JsonValue.Members(members), true);
					}
					each = parser.nextToken();
				}
				while (each != null && each != JsonToken.END_ARRAY) {
					parser.skipChildren();
					each = parser.nextToken();
				}
				members.put(name, new JsonValue.Items(items));
			} else if (value == JsonToken.START_OBJECT && depth < DEEPEST) {
				Seen within = object(parser, depth + 1);
				members.put(name, within.value);
				if (within.enough) {
					return new Seen(new JsonValue.Members(members), true);
				}
			} else {
				members.put(name, new JsonBuilding().value(parser));
			}
		}
		return new Seen(new JsonValue.Members(members), false);
	}
}
