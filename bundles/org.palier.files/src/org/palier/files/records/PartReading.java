// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.files.records.RecordSample.Layout;
import org.palier.ground.Progress;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** One reading of a part, record by record. Used once, by one thread. */
final class PartReading {

	private static final int RECORDS_PER_REPORT = 500;
	private static final int SHOWN = 10_000;
	/** The member that Palier adds to a record that it rejects. */
	private static final String WHY = "palier_rejected";

	private final RecordText text;
	private final Set<String> lists;
	private final int longest;
	private final RecordRows rows;
	private final Progress progress;
	private final JsonBuilding building = new JsonBuilding();
	private long records;

	/** @param before records of the parts before */
	PartReading(RecordText text, Set<String> lists, int longest, long before, RecordRows rows, Progress progress) {
		this.text = text;
		this.lists = lists;
		this.longest = longest;
		this.records = before;
		this.rows = rows;
		this.progress = progress;
	}

	/** Number of the last record read. */
	long records() {
		return records;
	}

	/** Characters that were no text. */
	long replaced() {
		return building.replaced();
	}

	void read(Layout layout) throws IOException {
		switch (layout) {
		case LINES -> lines();
		case LIST -> list();
		case OBJECT -> objects();
		}
		progress.checkCancelled();
		progress.report(text.part().size(), text.part().size());
	}

	private void lines() throws IOException {
		try (var lines = new RecordLines(text.open(), longest)) {
			while (lines.next()) {
				if (!lines.isBlank()) {
					line(lines);
					told(lines.position());
				}
			}
		}
	}

	private void line(RecordLines lines) {
		if (lines.isCut()) {
			wrong(new RecordFault("", "", "record_too_long", RecordFile.WORDS.text("record_too_long", longest >> 20)), shown(lines));
			return;
		}
		JsonValue value;
		try (JsonParser parser = PartSample.JSON.createParser(lines.bytes(), 0, lines.length())) {
			parser.nextToken();
			value = building.value(parser);
			if (parser.nextToken() != null) {
				wrong(new RecordFault("", "", "broken_json", RecordFile.WORDS.text("broken_line")), shown(lines));
				return;
			}
		} catch (StreamConstraintsException limit) {
			wrong(new RecordFault("", "", "too_deep", RecordFile.WORDS.text("beyond_limits")), shown(lines));
			return;
		} catch (JacksonException | CharConversionException broken) {
			wrong(new RecordFault("", "", "broken_json", RecordFile.WORDS.text("broken_line")), shown(lines));
			return;
		} catch (IOException cut) {
			wrong(new RecordFault("", "", "broken_json", RecordFile.WORDS.text("broken_line")), shown(lines));
			return;
		}
		for (String path : lists) {
			if (value.at(path).isList() && building.fault() == null) {
				value.at(path).items().forEach(it -> record(it, value, path));
				return;
			}
		}
		record(value, JsonValue.NONE, "");
	}

	private static String shown(RecordLines lines) {
		return new String(lines.bytes(), 0, lines.isCut() ? Math.min(lines.length(), SHOWN) : lines.length(), StandardCharsets.UTF_8).strip();
	}

	private void list() throws IOException {
		var limit = new RecordLimit(text.open(), longest);
		try (JsonParser parser = PartSample.JSON.createParser(limit)) {
			parser.nextToken();
			elements(parser, limit, JsonValue.NONE, "");
			toTheEnd(parser);
		}
	}

	/** The rest must be valid too; otherwise the file broke off. */
	private static void toTheEnd(JsonParser parser) throws IOException {
		while (parser.nextToken() != null) {
			parser.skipChildren();
		}
	}

	private void elements(JsonParser parser, RecordLimit limit, JsonValue head, String list) throws IOException {
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			if (token == null) {
				throw new EOFException();
			}
			limit.begin();
			JsonValue value = building.value(parser);
			limit.end();
			record(value, head, list);
			told(limit.position());
		}
	}

	/** Objects one after the other: the lists of records within them, with what stands beside; or each of them a record. */
	private void objects() throws IOException {
		List<Head> heads = heads();
		var limit = new RecordLimit(text.open(), longest);
		try (JsonParser parser = PartSample.JSON.createParser(limit)) {
			int number = 0;
			while (parser.nextToken() != null) {
				Head head = number < heads.size() ? heads.get(number) : new Head();
				number++;
				if (head.hasList) {
					walk(parser, "", head, (path, within) -> elements(within, limit, head.value(), path));
				} else {
					limit.begin();
					JsonValue value = building.value(parser);
					limit.end();
					record(value, JsonValue.NONE, "");
				}
				told(limit.position());
			}
		}
	}

	/** The members of one object that are not its lists of records. */
	private static final class Head {
		private final Map<String, JsonValue> members = new LinkedHashMap<>();
		private boolean hasList;

		JsonValue value() {
			return new JsonValue.Members(members);
		}
	}

	private List<Head> heads() throws IOException {
		var heads = new ArrayList<Head>();
		var limit = new RecordLimit(text.open(), longest);
		try (JsonParser parser = PartSample.JSON.createParser(limit)) {
			while (parser.nextToken() != null) {
				var head = new Head();
				if (parser.currentToken() == JsonToken.START_OBJECT && !lists.isEmpty()) {
					limit.end();
					beside(parser, "", head, limit);
				} else {
					parser.skipChildren();
				}
				heads.add(head);
				progress.checkCancelled();
			}
		}
		return heads;
	}

	/** Gathers what is no list of records, of an object that has such lists; objects on the way to one are gone into. */
	private void beside(JsonParser parser, String prefix, Head head, RecordLimit limit) throws IOException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String path = prefix + parser.currentName();
			JsonToken value = parser.nextToken();
			if (lists.contains(path) && value == JsonToken.START_ARRAY) {
				head.hasList = true;
				limit.end();
				parser.skipChildren();
			} else if (value == JsonToken.START_OBJECT && leadsOn(path)) {
				beside(parser, path + ".", head, limit);
			} else {
				limit.begin();
				head.members.put(path, building.value(parser));
				limit.end();
			}
		}
	}

	/** Receives a list of records. */
	private interface Lists {
		void read(String path, JsonParser parser) throws IOException;
	}

	private void walk(JsonParser parser, String prefix, Head head, Lists found) throws IOException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String path = prefix + parser.currentName();
			JsonToken value = parser.nextToken();
			if (lists.contains(path) && value == JsonToken.START_ARRAY) {
				found.read(path, parser);
			} else if (value == JsonToken.START_OBJECT && leadsOn(path)) {
				walk(parser, path + ".", head, found);
			} else {
				parser.skipChildren();
			}
		}
	}

	private boolean leadsOn(String path) {
		return lists.stream().anyMatch(it -> it.startsWith(path + "."));
	}

	private void record(JsonValue read, JsonValue head, String list) {
		JsonValue value = read.without(WHY);
		RecordFault fault = building.fault();
		if (fault != null) {
			wrong(fault, JsonText.of(value));
		} else if (!value.isObject()) {
			wrong(new RecordFault("", value.text(), "no_record", RecordFile.WORDS.text("no_record", JsonText.of(value).length() > 40
					? JsonText.of(value).substring(0, 40) + "…" : JsonText.of(value))), JsonText.of(value));
		} else {
			rows.whole(++records, value, head, list);
		}
	}

	private void wrong(RecordFault fault, String raw) {
		rows.wrong(++records, fault, raw);
	}

	private void told(long bytes) {
		if (records % RECORDS_PER_REPORT == 0) {
			progress.checkCancelled();
			progress.report(Math.min(bytes, text.part().size()), text.part().size());
		}
	}
}
