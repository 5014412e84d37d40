// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.files.packed.SizeLimit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * One record as cells: what lies within it has its path as column. A list of plain values is one cell with {@code "; "} between them; a
 * list of objects has the place of each in its path. Filled, read and cleared for each record anew. Used by one thread.
 */
final class RecordCells {

	private static final String BETWEEN = "; ";
	private static final int LISTED = 20;
	private static final int DEEPEST = 100;

	private final RecordPaths paths;
	private final boolean texts;
	private @Nullable String[] values = new String[32];

	/** @param texts false when only the paths are asked for: what is filled then holds the empty text */
	RecordCells(RecordPaths paths, boolean texts) {
		this.paths = paths;
		this.texts = texts;
	}

	RecordPaths paths() {
		return paths;
	}

	boolean hasTexts() {
		return texts;
	}

	/**
	 * Takes the value that the parser stands at, which ends at its last token.
	 * @throws IOException when it is nested too deeply, or cannot be read
	 */
	void take(JsonParser parser) throws IOException {
		take(parser, paths.root(), 0);
	}

	private void take(JsonParser parser, RecordPaths.RecordNode place, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new SizeLimit.TooLargeException();
		}
		switch (parser.currentToken()) {
		case START_OBJECT -> {
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				RecordPaths.RecordNode member = place.member(parser.currentName());
				parser.nextToken();
				take(parser, member, depth + 1);
			}
		}
		case START_ARRAY -> list(parser, place, depth);
		case VALUE_NULL -> put(place.column(), "");
		default -> put(place.column(), text(parser));
		}
	}

	private void list(JsonParser parser, RecordPaths.RecordNode place, int depth) throws IOException {
		List<String> plain = new ArrayList<>();
		int objects = 0;
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY && token != null; token = parser.nextToken()) {
			if (!token.isStructStart()) {
				plain.add(token == JsonToken.VALUE_NULL ? "" : text(parser));
			} else if (objects++ < LISTED) {
				take(parser, place.item(objects), depth + 1);
			} else {
				parser.skipChildren();
			}
		}
		if (!plain.isEmpty() || objects == 0) {
			put(place.column(), texts ? String.join(BETWEEN, plain) : "");
		}
	}

	private String text(JsonParser parser) throws IOException {
		return texts ? parser.getText() : "";
	}

	/** Fills a cell; what it held is gone. */
	void put(int column, String text) {
		if (column >= values.length) {
			values = Arrays.copyOf(values, Math.max(column + 1, values.length * 2));
		}
		values[column] = text;
	}

	/** The content of a cell; null when nothing was put into it since the record before. */
	@Nullable
	String at(int column) {
		return column < values.length ? values[column] : null;
	}

	/** The first cells; empty where nothing was put. */
	List<String> row(int columns) {
		var row = new String[columns];
		for (int i = 0; i < columns; i++) {
			String value = at(i);
			row[i] = value == null ? "" : value;
		}
		return Arrays.asList(row);
	}

	/** Makes ready for the next record. */
	void clear() {
		Arrays.fill(values, 0, Math.min(values.length, paths.size()), null);
	}
}
