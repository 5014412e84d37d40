// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.AgencyNumbers;
import org.palier.numbers.view.CountedJson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes tables for scripts. A row is an object by column id. Items are written as their id, counts as integers, shares
 * as fractions from 0 to 1, estimates as the columns of {@link Table#flat}. An undefined value is null beside a
 * {@code reason}. Where the agencies are known that filters number, a row says beside its numbers what they count
 * ({@code counts}), see {@link CountedJson}.
 */
public final class JsonTables {

	/** Key of the part of a row that says what its numbers count. */
	private static final String COUNTS = "counts";

	private JsonTables() {
	}

	/** Adds {@code indicators: [{id, unit, title, definition, source, columns, rows, notes}]} of numbers that lead nowhere. */
	public static void write(List<Table> tables, ObjectNode target) {
		write(tables, target, Optional.empty());
	}

	/** Adds the same with what its numbers count, and {@code groups}, the agencies that filters name. @param agencies by their numbers */
	public static void write(List<Table> tables, ObjectNode target, AgencyNumbers agencies) {
		var counted = new CountedJson(agencies);
		write(tables, target, Optional.of(counted));
		ObjectNode groups = counted.groups();
		if (!groups.isEmpty()) {
			target.set("groups", groups);
		}
	}

	private static void write(List<Table> tables, ObjectNode target, Optional<CountedJson> counted) {
		ArrayNode indicators = target.putArray("indicators");
		for (Table whole : tables) {
			Table table = whole.flat();
			ObjectNode node = indicators.addObject();
			node.put("id", table.id()).put("unit", table.unit().id());
			both(node.putObject("title"), table.title());
			both(node.putObject("definition"), table.definition());
			node.put("source", table.source());
			ArrayNode columns = node.putArray("columns");
			for (Column column : table.columns()) {
				ObjectNode it = columns.addObject();
				it.put("id", column.id()).put("type", column.type().name().toLowerCase(Locale.ROOT));
				both(it.putObject("title"), column.title());
			}
			ArrayNode rows = node.putArray("rows");
			for (List<Value> row : table.rows()) {
				ObjectNode into = rows.addObject();
				row(table, row, into);
				counted.map(it -> it.row(table, row)).filter(it -> !it.isEmpty() && !into.has(COUNTS)).ifPresent(it -> into.set(COUNTS, it));
			}
			ArrayNode notes = node.putArray("notes");
			table.notes().forEach(note -> both(notes.addObject(), note));
		}
	}

	private static void row(Table table, List<Value> row, ObjectNode node) {
		for (int i = 0; i < row.size(); i++) {
			String column = table.columns().get(i).id();
			switch (row.get(i)) {
			case Value.Item item -> node.put(column, item.id());
			case Value.Count count -> node.put(column, count.number());
			case Value.Share share -> node.put(column, share.fraction());
			case Value.Decimal decimal -> node.put(column, decimal.number());
			case Value.Estimate estimate -> node.put(column, estimate.corrected());
			case Value.Undefined undefined -> {
				node.putNull(column);
				node.put("reason", undefined.reason().en());
			}
			}
		}
	}

	private static void both(ObjectNode node, Bilingual text) {
		node.put("fr", text.fr()).put("en", text.en());
	}
}
