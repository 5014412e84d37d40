// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.palier.core.table.Column;
import org.palier.core.table.Table;
import org.palier.core.table.Value;

/**
 * The tables that one indicator gives in all draws, number by number. A row that a draw does not have is undefined
 * there. Draws may be added by any number of threads, each draw by one; what comes out does not depend on them.
 */
final class DrawnTable {

	/** A row with a column of draws for each number. @param place among the rows of the central draw, or -1 */
	private record Row(int place, List<Value> items, DrawnColumn[] columns) {
	}

	private final Table central;
	private final int draws;
	private final int width;
	private final int[] numbers;
	private final List<Row> expected = new ArrayList<>();
	private final Map<List<String>, Row> places = new HashMap<>();
	private final Map<List<String>, Row> others = new ConcurrentHashMap<>();

	/** @param central the table of the central draw, which names the rows to expect */
	DrawnTable(Table central, int draws) {
		this.central = central;
		this.draws = draws;
		this.width = CellKey.width(central);
		this.numbers = IntStream.range(width, central.columns().size())
				.filter(it -> central.columns().get(it).type() != Column.Type.ITEM).toArray();
		for (List<Value> cells : central.rows()) {
			List<String> ids = CellKey.rowOf(central, cells);
			if (!places.containsKey(ids)) {
				Row row = row(expected.size(), cells, true);
				places.put(ids, row);
				expected.add(row);
			}
		}
	}

	private Row row(int place, List<Value> cells, boolean usual) {
		var columns = new DrawnColumn[numbers.length];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = new DrawnColumn(draws, usual ? CellKey.number(cells.get(numbers[i])) : Double.NaN);
		}
		return new Row(place, cells.subList(0, width), columns);
	}

	/** Adds the rows of the table of a draw. */
	void add(int draw, List<List<Value>> rows) {
		boolean[] seen = new boolean[expected.size()];
		int next = 0;
		for (List<Value> cells : rows) {
			Row row = next < seen.length && same(expected.get(next).items(), cells) ? expected.get(next) : find(cells);
			if (row.place() >= 0) {
				seen[row.place()] = true;
				next = row.place() + 1;
			}
			for (int i = 0; i < numbers.length; i++) {
				row.columns()[i].set(draw, CellKey.number(cells.get(numbers[i])));
			}
		}
		for (int i = 0; i < seen.length; i++) {
			if (!seen[i]) {
				for (DrawnColumn column : expected.get(i).columns()) {
					column.set(draw, Double.NaN);
				}
			}
		}
	}

	private boolean same(List<Value> items, List<Value> cells) {
		for (int i = 0; i < width; i++) {
			if (!CellKey.id(items.get(i)).equals(CellKey.id(cells.get(i)))) {
				return false;
			}
		}
		return true;
	}

	private Row find(List<Value> cells) {
		List<String> ids = CellKey.rowOf(central, cells);
		Row row = places.get(ids);
		return row != null ? row : others.computeIfAbsent(ids, it -> row(-1, cells, false));
	}

	/** The table of the central draw. */
	Table central() {
		return central;
	}

	/** Every number, the rows of the central draw first. @param taker gets the items of the row and the key of the number */
	void forEach(BiConsumer<List<Value>, CellKey> taker) {
		expected.forEach(row -> each(row, taker));
		others.entrySet().stream().sorted(Comparator.comparing(it -> it.getKey().toString())).forEach(it -> each(it.getValue(), taker));
	}

	private void each(Row row, BiConsumer<List<Value>, CellKey> taker) {
		for (int number : numbers) {
			taker.accept(row.items(),
					new CellKey(central.id(), row.items().stream().map(CellKey::id).toList(), central.columns().get(number).id()));
		}
	}

	/** The draws of a number; empty when no draw has its row. */
	Optional<DrawnColumn> column(CellKey key) {
		Row row = places.getOrDefault(key.row(), others.get(key.row()));
		for (int i = 0; row != null && i < numbers.length; i++) {
			if (central.columns().get(numbers[i]).id().equals(key.column())) {
				return Optional.of(row.columns()[i]);
			}
		}
		return Optional.empty();
	}
}
