// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;

/**
 * The key of a number in an indicator: the table, the ids of the row, and the column.
 *
 * @param indicator id
 * @param row       ids of the items at the left of the row; in {@code tool_count} also the number of tools
 * @param column    id of the column
 */
public record CellKey(String indicator, List<String> row, String column) {

	/** Copies its list. */
	public CellKey {
		row = List.copyOf(row);
	}

	/** The value in a table. @return null when the table has no such row */
	public @Nullable Value in(Table table) {
		int at = table.column(column);
		for (List<Value> cells : table.rows()) {
			if (rowOf(table, cells).equals(row)) {
				return cells.get(at);
			}
		}
		return null;
	}

	/** The ids of a row. */
	static List<String> rowOf(Table table, List<Value> cells) {
		return cells.subList(0, width(table)).stream().map(CellKey::id).toList();
	}

	/** How many columns tell rows apart: the items at the left and, in {@code tool_count}, the number of tools. */
	static int width(Table table) {
		int width = 0;
		while (width < table.columns().size() && isKey(table.columns().get(width))) {
			width++;
		}
		return width;
	}

	private static boolean isKey(Column column) {
		return column.type() == Column.Type.ITEM || column.id().equals("tools");
	}

	public static String id(Value value) {
		return switch (value) {
		case Value.Item item -> item.id();
		case Value.Count count -> Long.toString(count.number());
		default -> "";
		};
	}

	/** A value as a number; not a number where it does not exist. */
	public static double number(@Nullable Value value) {
		return switch (value) {
		case Value.Count count -> count.number();
		case Value.Share share -> share.fraction();
		case Value.Decimal decimal -> decimal.number();
		case Value.Estimate estimate -> estimate.corrected();
		case null, default -> Double.NaN;
		};
	}

	/** Returns the number before the scenario in the same draw; NaN where there is none. */
	static double before(Value value) {
		return value instanceof Value.Estimate estimate ? estimate.before() : Double.NaN;
	}

	/**
	 * True for an end of an interval, or of the bounds under undecided posts, which belongs to another number and moves
	 * with it.
	 */
	public boolean isBound() {
		return column.equals("low") || column.equals("high") || column.startsWith("bound_");
	}

	/** Returns the key as a person writes it: indicator/item/item/column. */
	@Override
	public String toString() {
		return indicator + "/" + String.join("/", row) + "/" + column;
	}
}
