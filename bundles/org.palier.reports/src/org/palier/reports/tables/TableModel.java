// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;

/** A table as the template reads it: maps, lists and strings. */
public final class TableModel {

	/** From so many columns on a bar would take the room of a number on paper. */
	private static final int BARS = 7;
	/** More columns than these have a sheet on its side. */
	private static final int MANY = 11;
	/** Letters of a text that is not broken where a table has room for it. */
	private static final int NAME = 16;
	/** Letters of a text that wants more room than a name. */
	private static final int PHRASE = 24;
	/** Letters of a text that wants as much as can be had. */
	private static final int SENTENCES = 90;

	private final Typography typography;
	private final Table table;
	/** Reason of undefined cells to its mark, in order of appearance. */
	private final Map<String, String> reasons = new LinkedHashMap<>();

	public TableModel(Table table, Typography typography) {
		this.table = table;
		this.typography = typography;
	}

	/** @param defined whether its definition is told; tables of one indicator share theirs */
	public Map<String, Object> model(int number, boolean defined) {
		Locale locale = typography.locale();
		List<Map<String, Object>> columns = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			boolean words = column.type() == Column.Type.ITEM && column.form() != Column.Form.NUMBER && !isSigned(i);
			columns.add(Map.of("id", column.id(), "title", column.title().in(locale), "text", words, "width", width(i)));
		}
		boolean grouped = isGrouped();
		List<List<Map<String, Object>>> cells = new ArrayList<>();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < table.rows().size(); i++) {
			List<Value> above = i == 0 ? List.of() : table.rows().get(i - 1);
			cells.add(cells(table.rows().get(i), above));
			rows.add(row(table.rows().get(i), above, cells.getLast(), grouped));
		}
		var shares = new ColumnShares(columns, cells, columns.size() < BARS);
		boolean wide = columns.size() > MANY || shares.isWide();
		List<Map<String, String>> footnotes = new ArrayList<>();
		reasons.forEach((reason, mark) -> footnotes.add(Map.of("mark", mark, "reason", reason)));
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("number", Integer.toString(number));
		model.put("id", "table-" + number);
		model.put("indicator", table.id());
		model.put("title", table.title().in(locale));
		model.put("definition", defined ? table.definition().in(locale) : "");
		model.put("unit", table.unit().label().in(locale));
		model.put("source", typography.listed(table.source()));
		model.put("columns", columns);
		model.put("rows", rows);
		model.put("wide", wide);
		model.put("bars", columns.size() < BARS);
		model.put("widths", shares.percents(wide));
		model.put("grouped", grouped);
		model.put("footnotes", footnotes);
		model.put("notes", table.notes().stream().map(it -> it.in(locale)).toList());
		return model;
	}

	/** How much room a column of phrases wants: left to itself the layout would give it that of its longest word. */
	private String width(int column) {
		int longest = labels(column).mapToInt(String::length).max().orElse(0);
		return longest > SENTENCES ? "longer" : longest > PHRASE ? "long" : "";
	}

	/** True where every item is a number with its sign and perhaps its unit. */
	private boolean isSigned(int column) {
		return table.columns().get(column).type() == Column.Type.ITEM && table.columns().get(column).form() != Column.Form.WORDS
				&& !table.rows().isEmpty()
				&& labels(column).allMatch(TableModel::isSigned);
	}

	private static boolean isSigned(String label) {
		return label.matches("[+−±]\\d.*|–");
	}

	private Stream<String> labels(int column) {
		return table.rows().stream().map(it -> it.get(column)).filter(Value.Item.class::isInstance)
				.map(it -> ((Value.Item) it).label().in(typography.locale()));
	}

	/** True when some row begins with the item that the row above begins with. */
	private boolean isGrouped() {
		for (int i = 1; i < table.rows().size(); i++) {
			if (repeated(table.rows().get(i), table.rows().get(i - 1)) > 0) {
				return true;
			}
		}
		return false;
	}

	/** How many leading items a row has in common with the one above it. */
	private static int repeated(List<Value> row, List<Value> above) {
		int common = 0;
		while (common < Math.min(row.size(), above.size()) && row.get(common) instanceof Value.Item
				&& row.get(common).equals(above.get(common))) {
			common++;
		}
		return common;
	}

	/** A row under the one above it: leading items that it repeats are marked, so that groups can be seen. */
	private List<Map<String, Object>> cells(List<Value> row, List<Value> above) {
		int repeated = repeated(row, above);
		List<Map<String, Object>> cells = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			Map<String, Object> cell = new LinkedHashMap<>(cell(row.get(i), table.columns().get(i), i == 0));
			cell.put("repeated", i < repeated);
			cell.put("column", table.columns().get(i).id());
			cell.put("value", value(row.get(i)));
			cell.put("name", cell.get("text").toString().length() <= NAME);
			cells.add(cell);
		}
		return cells;
	}

	private static Map<String, Object> row(List<Value> row, List<Value> above, List<Map<String, Object>> cells, boolean grouped) {
		// One row for all is highlighted; a whole group of them only needs a distance from the group above.
		boolean total = !grouped && isAll(row.get(0));
		boolean start = !above.isEmpty() && (grouped ? repeated(row, above) == 0 : total);
		return Map.of("cells", cells, "total", total, "start", start, "key", key(row));
	}

	/** Returns the subject of a row: the ids of its items. */
	private static String key(List<Value> row) {
		return row.stream().filter(Value.Item.class::isInstance).map(it -> ((Value.Item) it).id()).collect(Collectors.joining("/"));
	}

	/** The value as the indicator gave it, for readers who compute a cell again; empty where there is none. */
	private static String value(Value value) {
		return switch (value) {
		case Value.Item item -> item.id();
		case Value.Count count -> Long.toString(count.number());
		case Value.Share share -> Double.toString(share.fraction());
		case Value.Decimal decimal -> Double.toString(decimal.number());
		case Value.Estimate estimate -> Double.toString(estimate.corrected());
		case Value.Undefined undefined -> "";
		};
	}

	private static boolean isAll(Value value) {
		return value instanceof Value.Item item && item.isAll();
	}

	private Map<String, Object> cell(Value value, Column column, boolean first) {
		return switch (value) {
		case Value.Item item ->
			Map.of("kind", first ? "head" : isNumber(item, column) ? "count" : "item", "text", item.label().in(typography.locale()));
		case Value.Count count -> Map.of("kind", "count", "text", typography.count(count.number()));
		case Value.Decimal decimal -> Map.of("kind", "count", "text", typography.measured(decimal.number(), decimal.digits()));
		case Value.Share share -> column.type() != Column.Type.SHARE || isBound(column)
				? Map.of("kind", "count", "text", typography.share(share.fraction()))
				: Map.of("kind", "share", "text", typography.share(share.fraction()), "width",
						String.format(Locale.ROOT, "%.2f", share.fraction() * 100));
		case Value.Estimate estimate -> Map.of("kind", "count", "text", estimate.in(typography));
		case Value.Undefined undefined -> {
			String reason = undefined.reason().in(typography.locale());
			String mark = reasons.computeIfAbsent(reason, it -> letters(reasons.size()));
			yield Map.of("kind", "undefined", "text", "–", "reason", reason, "mark", mark);
		}
		};
	}

	/** A number is under the heading of its column, and a dash in a column of words is where the words are. */
	private boolean isNumber(Value.Item item, Column column) {
		return switch (column.form()) {
		case NUMBER -> true;
		case WORDS -> false;
		default -> isSigned(item.label().in(typography.locale()));
		};
	}

	/** Ends of an interval are no parts of a whole, nor are numbers of several measures of one: a bar would mislead. */
	private static boolean isBound(Column column) {
		return column.id().matches("(.*[_.])?(low|high)([_.].*)?");
	}

	/** a, b … z, aa, ab … */
	private static String letters(int number) {
		String last = String.valueOf((char) ('a' + number % 26));
		return number < 26 ? last : letters(number / 26 - 1) + last;
	}
}
