// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.files.packed.SizeLimit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * One value of JSON as a row: what lies within it has its path as column, {@code author.handle}. A list of plain values is
 * one cell with {@code "; "} between them; a list of objects has the place of each in its path, {@code media.1.url}.
 */
final class RecordPath {

	/** The column of a value that has no name. */
	static final String VALUE = "value";

	private static final String BETWEEN = "; ";
	private static final int LISTED = 20;
	private static final int DEEPEST = 100;

	private RecordPath() {
	}

	/** The cells of the value that the parser stands at, by path; the parser ends at its last token. */
	static Map<String, String> cells(JsonParser parser) throws IOException {
		Map<String, String> cells = new LinkedHashMap<>();
		add(parser, "", cells, 0);
		return cells;
	}

	private static void add(JsonParser parser, String path, Map<String, String> cells, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new SizeLimit.TooLargeException();
		}
		switch (parser.currentToken()) {
		case START_OBJECT -> {
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				add(parser, path.isEmpty() ? name : path + "." + name, cells, depth + 1);
			}
		}
		case START_ARRAY -> list(parser, path, cells, depth);
		case VALUE_NULL -> cells.put(named(path), "");
		default -> cells.put(named(path), parser.getText());
		}
	}

	private static void list(JsonParser parser, String path, Map<String, String> cells, int depth) throws IOException {
		List<String> plain = new ArrayList<>();
		int place = 0;
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY && token != null; token = parser.nextToken()) {
			if (!token.isStructStart()) {
				plain.add(token == JsonToken.VALUE_NULL ? "" : parser.getText());
			} else if (place++ < LISTED) {
				add(parser, (path.isEmpty() ? "" : path + ".") + place, cells, depth + 1);
			} else {
				parser.skipChildren();
			}
		}
		if (!plain.isEmpty() || place == 0) {
			cells.put(named(path), String.join(BETWEEN, plain));
		}
	}

	private static String named(String path) {
		return path.isEmpty() ? VALUE : path;
	}
}
