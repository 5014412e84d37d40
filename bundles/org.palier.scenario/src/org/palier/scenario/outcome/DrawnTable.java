// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;

/**
 * The tables that one indicator gives in all draws, number by number. A row that a draw does not have is undefined
 * there. Draws may be added by any number of threads, each draw by one; what comes out does not depend on them.
 */
final class DrawnTable {

	/**
	 * A row with a column of draws for each number.
	 *
	 * @param place   among the rows of the central draw, or -1
	 * @param ids     of its items
	 * @param seen    items of such a row of a draw: those of the next draws are mostly the same things. Threads may
	 *                overwrite each other's, which are as good
	 */
	private record Row(int place, List<Value> items, List<String> ids, Value[] seen, DrawnColumn[] columns) {

		boolean isOf(List<Value> cells) {
			for (int i = 0; i < seen.length; i++) {
				Value item = cells.get(i);
				if (item != seen[i]) {
					if (!ids.get(i).equals(CellKey.id(item))) {
						return false;
					}
					seen[i] = item;
				}
			}
			return true;
		}
	}

	private final Table central;
	private final int draws;
	private final int width;
	/** Columns with a number, those of estimates once more at the end: for the share of the study in the same draw. */
	private final int[] numbers;
	/** How many of the columns are the columns of the table itself. */
	private final int told;
	private final List<Row> expected = new ArrayList<>();
	private final Map<List<String>, Row> places = new HashMap<>();
	private final Map<List<String>, Row> others = new ConcurrentHashMap<>();

	/** @param central the table of the central draw, which names the rows to expect */
	DrawnTable(Table central, int draws) {
		this.central = central;
		this.draws = draws;
		this.width = CellKey.width(central);
		int[] tellable = IntStream.range(width, central.columns().size())
				.filter(it -> central.columns().get(it).type() != Column.Type.ITEM).toArray();
		this.told = tellable.length;
		this.numbers = IntStream.concat(IntStream.of(tellable),
				IntStream.of(tellable).filter(it -> central.columns().get(it).type() == Column.Type.ESTIMATE)).toArray();
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
			columns[i] = new DrawnColumn(draws, usual ? number(cells, i) : Double.NaN);
		}
		List<Value> items = cells.subList(0, width);
		return new Row(place, items, CellKey.rowOf(central, cells), items.toArray(Value[]::new), columns);
	}

	/** @param place in {@link #numbers} */
	private double number(List<Value> cells, int place) {
		Value value = cells.get(numbers[place]);
		return place < told ? CellKey.number(value) : CellKey.before(value);
	}

	/** Takes the tables of some draws. @param from the first @param to the one after the last */
	DrawBatch batch(int from, int to) {
		return new DrawBatch(from, to - from);
	}

	/**
	 * The tables of some draws, kept together until all of them are there. So the numbers of one draw are side by side
	 * while it is counted, and each column, far from the others, is written to once. Used by one thread.
	 */
	final class DrawBatch {

		/** Numbers that a line of the processor's memory holds. */
		private static final int LINE = 8;

		private final int from;
		private final double[][] drawn;

		private DrawBatch(int from, int count) {
			this.from = from;
			this.drawn = new double[count][expected.size() * numbers.length];
			for (double[] one : drawn) {
				Arrays.fill(one, Double.NaN);
			}
		}

		/** Adds the rows of the table of a draw. */
		void add(int draw, List<List<Value>> rows) {
			double[] one = drawn[draw - from];
			int next = 0;
			for (List<Value> cells : rows) {
				Row row = next < expected.size() && expected.get(next).isOf(cells) ? expected.get(next) : find(cells);
				for (int i = 0; i < numbers.length; i++) {
					double number = number(cells, i);
					if (row.place() >= 0) {
						one[row.place() * numbers.length + i] = number;
					} else {
						row.columns()[i].set(draw, number);
					}
				}
				next = row.place() >= 0 ? row.place() + 1 : next;
			}
		}

		/** Puts them into the columns. */
		void end() {
			var lines = new double[LINE][drawn.length];
			for (int start = 0; start < expected.size() * numbers.length; start += LINE) {
				int length = Math.min(LINE, expected.size() * numbers.length - start);
				for (int draw = 0; draw < drawn.length; draw++) {
					for (int i = 0; i < length; i++) {
						lines[i][draw] = drawn[draw][start + i];
					}
				}
				for (int i = 0; i < length; i++) {
					expected.get((start + i) / numbers.length).columns()[(start + i) % numbers.length].set(from, lines[i]);
				}
			}
		}
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
		for (int i = 0; i < told; i++) {
			taker.accept(row.items(),
					new CellKey(central.id(), row.items().stream().map(CellKey::id).toList(), central.columns().get(numbers[i]).id()));
		}
	}

	/** The draws of a number; empty when no draw has its row. */
	Optional<DrawnColumn> column(CellKey key) {
		return column(key, 0, told);
	}

	/** Returns an estimated number of the study in the same draws; empty for others, and when no draw has its row. */
	Optional<DrawnColumn> before(CellKey key) {
		return column(key, told, numbers.length);
	}

	private Optional<DrawnColumn> column(CellKey key, int from, int to) {
		Row row = places.getOrDefault(key.row(), others.get(key.row()));
		for (int i = from; row != null && i < to; i++) {
			if (central.columns().get(numbers[i]).id().equals(key.column())) {
				return Optional.of(row.columns()[i]);
			}
		}
		return Optional.empty();
	}
}
