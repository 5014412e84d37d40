// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

import com.fasterxml.jackson.databind.JsonNode;

/** The line by which a program that counts gives its table: columns, rows and notes; {@code programs.schema.json} of the help. */
final class TableLine {

	/** The reader of the cells of a column. */
	private enum Kind {
		COUNT(Column.Type.COUNT), SHARE(Column.Type.SHARE), NUMBER(Column.Type.DECIMAL), TEXT(Column.Type.ITEM), AGENCY(Column.Type.ITEM),
		JURISDICTION(Column.Type.ITEM), CATEGORY(Column.Type.ITEM), PLATFORM(Column.Type.ITEM), USAGE(Column.Type.ITEM);

		private final Column.Type type;

		Kind(Column.Type type) {
			this.type = type;
		}
	}

	private record Read(Column column, Kind kind) {
	}

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

	private final ProgramTerms terms;
	private final StudyView view;
	private final Map<Kind, Map<String, Bilingual>> things = new HashMap<>();

	TableLine(ProgramTerms terms, StudyView view) {
		this.terms = terms;
		this.view = view;
	}

	/** @throws WrongAnswer when it is none */
	Table read(String line) {
		JsonNode root = TalkLines.read(line).orElseThrow(() -> new WrongAnswer("no_json", ProgramOutput.cut(line)));
		if (!root.path("columns").isArray() || root.path("columns").isEmpty() || !root.path("rows").isArray()) {
			throw new WrongAnswer("no_table");
		}
		List<Read> columns = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (JsonNode column : root.path("columns")) {
			Read read = column(column);
			if (!ids.add(read.column().id())) {
				throw new WrongAnswer("column_twice", read.column().id());
			}
			columns.add(read);
		}
		List<List<Value>> rows = new ArrayList<>();
		for (JsonNode row : root.path("rows")) {
			rows.add(row(row, columns, rows.size() + 1));
		}
		List<Bilingual> notes = new ArrayList<>();
		root.path("notes").forEach(it -> notes.add(words(it)));
		return new Table(terms.id(), terms.name(), terms.description(), unit(root.path("unit").asText("agency")), "",
				columns.stream().map(Read::column).toList(), rows, notes);
	}

	private static Unit unit(String id) {
		for (Unit unit : Unit.values()) {
			if (unit.id().equals(id)) {
				return unit;
			}
		}
		throw new WrongAnswer("unit", ProgramOutput.cut(id), String.join(", ", List.of(Unit.values()).stream().map(Unit::id).toList()));
	}

	private static Read column(JsonNode column) {
		String id = column.path("id").asText();
		String type = column.path("type").asText();
		if (!ID.matcher(id).matches()) {
			throw new WrongAnswer("column_id", ProgramOutput.cut(id));
		}
		for (Kind kind : Kind.values()) {
			if (kind.name().equalsIgnoreCase(type)) {
				Bilingual name = words(column.path("name"));
				return new Read(new Column(id, name.isEmpty() ? Bilingual.same(id) : name, kind.type,
						kind == Kind.TEXT ? Column.Form.WORDS : Column.Form.THING), kind);
			}
		}
		throw new WrongAnswer("column_type", id, ProgramOutput.cut(type));
	}

	/** A text for both languages, or one for each. */
	private static Bilingual words(JsonNode node) {
		return node.isObject() ? new Bilingual(node.path("fr").asText(), node.path("en").asText()) : Bilingual.same(node.asText());
	}

	private List<Value> row(JsonNode row, List<Read> columns, int number) {
		if (!row.isArray() || row.size() != columns.size()) {
			throw new WrongAnswer("row_length", number, row.size(), columns.size());
		}
		List<Value> values = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			values.add(value(row.get(i), columns.get(i), number));
		}
		return values;
	}

	private Value value(JsonNode cell, Read read, int row) {
		if (cell.isNull()) {
			return new Value.Undefined(ProgramWords.WORDS.text("not_told"));
		}
		return switch (read.kind()) {
		case COUNT -> new Value.Count(count(cell, read, row));
		case SHARE -> share(cell, read, row);
		case NUMBER -> new Value.Decimal(number(cell, read, row, "allowed.number"), 2);
		case TEXT -> new Value.Item(cell.asText(), words(cell));
		case AGENCY, JURISDICTION, CATEGORY, PLATFORM, USAGE -> thing(cell.asText(), read, row);
		};
	}

	private static long count(JsonNode cell, Read read, int row) {
		if (!cell.isIntegralNumber() || !cell.canConvertToLong() || cell.asLong() < 0) {
			throw wrong(cell, read, row, ProgramWords.WORDS.text("allowed.count"));
		}
		return cell.asLong();
	}

	private static double number(JsonNode cell, Read read, int row, String allowed) {
		if (!cell.isNumber() || !Double.isFinite(cell.asDouble())) {
			throw wrong(cell, read, row, ProgramWords.WORDS.text(allowed));
		}
		return cell.asDouble();
	}

	/** A fraction, or the two counts that it is made of, which says more. */
	private static Value share(JsonNode cell, Read read, int row) {
		if (cell.isObject()) {
			long part = count(cell.path("part"), read, row);
			long whole = count(cell.path("whole"), read, row);
			if (whole == 0 || part > whole) {
				throw wrong(cell, read, row, ProgramWords.WORDS.text("allowed.share"));
			}
			return new Value.Share(new Value.Count(part), new Value.Count(whole));
		}
		double fraction = number(cell, read, row, "allowed.share");
		if (!(fraction >= 0 && fraction <= 1)) {
			throw wrong(cell, read, row, ProgramWords.WORDS.text("allowed.share"));
		}
		return new Value.Share(fraction);
	}

	private Value thing(String id, Read read, int row) {
		Bilingual name = things.computeIfAbsent(read.kind(), this::names).get(id);
		if (name == null) {
			throw new WrongAnswer("no_thing", row, read.column().id(), ProgramOutput.cut(id));
		}
		return new Value.Item(id, name);
	}

	private Map<String, Bilingual> names(Kind kind) {
		Map<String, Bilingual> names = new HashMap<>();
		switch (kind) {
		case AGENCY -> view.agencies().forEach(it -> names.put(it.id(), it.name()));
		case JURISDICTION -> view.jurisdictions().forEach(it -> names.put(it.id(), it.name()));
		case CATEGORY -> view.categories().forEach(it -> names.put(it.id(), it.name()));
		case PLATFORM -> view.platforms().forEach(it -> names.put(it.id(), it.name()));
		case USAGE -> view.usages().forEach(it -> names.put(it.id(), it.name()));
		case COUNT, SHARE, NUMBER, TEXT -> throw new IllegalStateException(kind.name());
		}
		return names;
	}

	private static WrongAnswer wrong(JsonNode cell, Read read, int row, Bilingual allowed) {
		return new WrongAnswer("cell", row, read.column().id(), ProgramOutput.cut(cell.toString()), allowed);
	}
}
