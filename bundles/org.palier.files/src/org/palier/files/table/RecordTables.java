// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.palier.files.UnreadableFileException;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Finds the tables in JSON. A list of records is a table, and so are one record a line and the properties of GeoJSON. In an
 * object, each list of records is a table; lists of plain values of one length are columns; objects are rows with their key.
 * Anything else is one record.
 */
final class RecordTables {

	private static final String KEY = "key";
	private static final String FEATURES = "features";
	private static final String PROPERTIES = "properties.";

	/** A member of an object, by what it contains. */
	private record Member(boolean object, boolean list, int objects, int plain) {
	}

	private final Path file;
	private final Tokens tokens;

	RecordTables(Path file, Tokens tokens) {
		this.file = file;
		this.tokens = tokens;
	}

	/** The tables, in order. @throws UnreadableFileException when it breaks off, or holds nothing */
	List<Sheet> sheets() throws IOException {
		try (JsonParser parser = tokens.open()) {
			JsonToken first = parser.nextToken();
			if (first == null) {
				throw nothing();
			}
			if (first != JsonToken.START_OBJECT) {
				return List.of(sheet(name(), first == JsonToken.START_ARRAY ? list(List.of()) : lines()));
			}
			Map<String, Member> members = members(parser);
			if (parser.nextToken() != null) {
				return List.of(sheet(name(), lines()));
			}
			return ofObject(members);
		} catch (JacksonException broken) {
			throw RecordSheet.broken(file, broken);
		}
	}

	private List<Sheet> ofObject(Map<String, Member> members) throws IOException {
		if (members.isEmpty()) {
			throw nothing();
		}
		if (members.containsKey(FEATURES) && members.get(FEATURES).objects() > 0) {
			return List.of(sheet(name(), features()));
		}
		var sheets = new ArrayList<Sheet>();
		for (Map.Entry<String, Member> each : members.entrySet()) {
			if (each.getValue().list() && each.getValue().objects() > 0) {
				sheets.add(sheet(each.getKey(), list(List.of(each.getKey()))));
			}
		}
		if (!sheets.isEmpty()) {
			return sheets;
		}
		if (members.values().stream().allMatch(it -> it.list() && it.objects() == 0)
				&& members.values().stream().map(Member::plain).distinct().count() == 1) {
			return List.of(sheet(name(), columns()));
		}
		if (members.size() > 1 && members.values().stream().allMatch(Member::object)) {
			return List.of(sheet(name(), keyed()));
		}
		return List.of(sheet(name(), lines()));
	}

	/** Reads one object, and leaves the parser at its end. */
	private static Map<String, Member> members(JsonParser parser) throws IOException {
		Map<String, Member> members = new LinkedHashMap<>();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			JsonToken value = parser.nextToken();
			int objects = 0;
			int plain = 0;
			if (value == JsonToken.START_ARRAY) {
				for (JsonToken each = parser.nextToken(); each != JsonToken.END_ARRAY && each != null; each = parser.nextToken()) {
					objects += each == JsonToken.START_OBJECT ? 1 : 0;
					plain += each.isStructStart() ? 0 : 1;
					parser.skipChildren();
				}
			} else {
				parser.skipChildren();
			}
			members.put(name, new Member(value == JsonToken.START_OBJECT, value == JsonToken.START_ARRAY, objects, plain));
		}
		return members;
	}

	private Sheet sheet(String name, RecordSheet.Source source) throws IOException {
		return new RecordSheet(file, name, source);
	}

	/** Each value of the file is a record: one a line, or one alone. */
	private RecordSheet.Source lines() {
		return (cells, next) -> {
			try (JsonParser parser = tokens.open()) {
				while (parser.nextToken() != null) {
					cells.take(parser);
					next.record();
				}
			}
		};
	}

	/** Each value of a list is a record. @param path the name of the member that is the list; none for the whole */
	private RecordSheet.Source list(List<String> path) {
		return (cells, next) -> {
			try (JsonParser parser = tokens.open()) {
				enter(parser, path);
				for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY && token != null; token = parser.nextToken()) {
					cells.take(parser);
					next.record();
				}
				// The rest must be valid too; otherwise the file broke off.
				while (parser.nextToken() != null) {
					parser.skipChildren();
				}
			}
		};
	}

	private static void enter(JsonParser parser, List<String> path) throws IOException {
		parser.nextToken();
		for (String name : path) {
			while (parser.nextToken() == JsonToken.FIELD_NAME && !parser.currentName().equals(name)) {
				parser.nextToken();
				parser.skipChildren();
			}
			parser.nextToken();
		}
	}

	/** The properties of places, and their ids; not where they lie. */
	private RecordSheet.Source features() {
		RecordSheet.Source all = list(List.of(FEATURES));
		return (cells, next) -> {
			var whole = new RecordCells(new RecordPaths(), cells.hasTexts());
			all.read(whole, () -> {
				List<String> paths = whole.paths().all();
				String id = null;
				for (int i = 0; i < paths.size(); i++) {
					String value = whole.at(i);
					if (value != null && paths.get(i).startsWith(PROPERTIES)) {
						cells.put(cells.paths().column(paths.get(i).substring(PROPERTIES.length())), value);
					} else if (value != null && paths.get(i).equals("id")) {
						id = value;
						cells.paths().column("id");
					}
				}
				if (id != null && cells.at(cells.paths().column("id")) == null) {
					cells.put(cells.paths().column("id"), id);
				}
				whole.clear();
				next.record();
			});
		};
	}

	/** Members are rows; their names are the first column. */
	private RecordSheet.Source keyed() {
		return (cells, next) -> {
			int key = cells.paths().column(KEY);
			try (JsonParser parser = tokens.open()) {
				parser.nextToken();
				while (parser.nextToken() == JsonToken.FIELD_NAME) {
					String name = parser.currentName();
					parser.nextToken();
					cells.take(parser);
					// A member of this name within the row does not stand for the row.
					cells.put(key, name);
					next.record();
				}
			}
		};
	}

	/** Members are columns. */
	private RecordSheet.Source columns() {
		return (cells, next) -> {
			var item = new RecordCells(new RecordPaths(), true);
			int value = item.paths().column(RecordPaths.VALUE);
			Map<String, List<String>> columns = new LinkedHashMap<>();
			try (JsonParser parser = tokens.open()) {
				parser.nextToken();
				while (parser.nextToken() == JsonToken.FIELD_NAME) {
					List<String> values = columns.computeIfAbsent(parser.currentName(), it -> new ArrayList<>());
					parser.nextToken();
					for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY && token != null; token = parser.nextToken()) {
						item.take(parser);
						values.add(Objects.requireNonNullElse(item.at(value), ""));
						item.clear();
					}
				}
			}
			int rows = columns.values().stream().mapToInt(List::size).min().orElse(0);
			for (int i = 0; i < rows; i++) {
				for (Map.Entry<String, List<String>> each : columns.entrySet()) {
					cells.put(cells.paths().column(each.getKey()), each.getValue().get(i));
				}
				next.record();
			}
		};
	}

	private UnreadableFileException nothing() {
		return new UnreadableFileException(file, TableFile.WORDS.text("no_records", name()));
	}

	private String name() {
		return String.valueOf(file.getFileName());
	}
}
