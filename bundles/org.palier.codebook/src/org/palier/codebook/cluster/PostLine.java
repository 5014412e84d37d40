// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** A post as a line of JSON, without what stands in the name of its folder. Thread-safe. */
final class PostLine {

	private static final JsonFactory FACTORY = new JsonFactory();

	private PostLine() {
	}

	/** The line of a post, without an end. Null values are left out. @param wanted columns that it holds */
	static String of(ExportedPost post, Predicate<PostColumn> wanted) throws IOException {
		var line = new StringWriter(512);
		try (JsonGenerator json = FACTORY.createGenerator(line)) {
			json.writeStartObject();
			for (PostColumn column : PostColumn.values()) {
				Object value = wanted.test(column) ? column.of(post) : null;
				if (value != null) {
					json.writeFieldName(column.column());
					write(json, value);
				}
			}
			json.writeEndObject();
		}
		return line.toString();
	}

	private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
		switch (value) {
		case String text -> json.writeString(text);
		case Long number -> json.writeNumber(number);
		case Boolean flag -> json.writeBoolean(flag);
		case List<?> list -> {
			json.writeStartArray();
			for (Object each : list) {
				write(json, each);
			}
			json.writeEndArray();
		}
		case Map<?, ?> map -> {
			json.writeStartObject();
			for (Map.Entry<?, ?> each : map.entrySet()) {
				json.writeFieldName((String) each.getKey());
				write(json, each.getValue());
			}
			json.writeEndObject();
		}
		case null, default -> throw new IllegalArgumentException("no column holds " + value);
		}
	}
}
