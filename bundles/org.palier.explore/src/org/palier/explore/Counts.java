// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * Things counted by the groups of rows and of columns. A thing that is in several groups of a field is counted in each, and once in a sum
 * over them.
 */
final class Counts {

	/** The counts of one row and column. */
	private static final class Number {
		/** All that are there. */
		private long all;
		/** Those of them that are counted nowhere before. */
		private long once;
	}

	private final SortedMap<Long, Map<Long, Number>> numbers = new TreeMap<>();
	private final SortedSet<Long> columns = new TreeSet<>();
	private final boolean rowsRepeat;
	private final boolean columnsRepeat;

	private Counts(boolean rowsRepeat, boolean columnsRepeat) {
		this.rowsRepeat = rowsRepeat;
		this.columnsRepeat = columnsRepeat;
	}

	/** @param rows fields on rows @param columns fields on columns @param measure what is counted */
	static Counts of(Units units, List<PivotField> rows, List<PivotField> columns, Measure measure) {
		var counts = new Counts(rows.stream().anyMatch(measure::repeatsBy), columns.stream().anyMatch(measure::repeatsBy));
		var ofRows = new Groups(rows);
		var ofColumns = new Groups(columns);
		units.each(Stream.concat(rows.stream(), columns.stream()).toList(), (groups, body, number, again) -> {
			long column = ofColumns.number(groups, rows.size());
			Number here = counts.numbers.computeIfAbsent(ofRows.number(groups, 0), it -> new HashMap<>()).computeIfAbsent(column,
					it -> new Number());
			here.all += number;
			here.once += again ? 0 : number;
			counts.columns.add(column);
		});
		return counts;
	}

	/** Numbers of the groups of rows that have anything, in order. */
	Iterable<Long> rows() {
		return numbers.keySet();
	}

	/** Numbers of the groups of columns that have anything, in order. */
	SortedSet<Long> columns() {
		return columns;
	}

	/** Things of a row and a column. */
	long of(long row, long column) {
		Number here = numbers.getOrDefault(row, Map.of()).get(column);
		return here == null ? 0 : rowsRepeat || columnsRepeat ? here.all : here.once;
	}

	/** Things of a row in some columns, each once. */
	long ofRow(long row, LongPredicate some) {
		long sum = 0;
		for (var each : numbers.getOrDefault(row, Map.of()).entrySet()) {
			sum += some.test(each.getKey()) ? rowsRepeat ? each.getValue().all : each.getValue().once : 0;
		}
		return sum;
	}

	/** Things of a column in some rows, each once. */
	long ofColumn(long column, LongPredicate some) {
		long sum = 0;
		for (var each : numbers.entrySet()) {
			Number here = some.test(each.getKey()) ? each.getValue().get(column) : null;
			sum += here == null ? 0 : columnsRepeat ? here.all : here.once;
		}
		return sum;
	}

	/** Things of some rows and columns, each once. */
	long ofAll(LongPredicate someRows, LongPredicate someColumns) {
		long sum = 0;
		for (var row : numbers.entrySet()) {
			if (someRows.test(row.getKey())) {
				for (var each : row.getValue().entrySet()) {
					sum += someColumns.test(each.getKey()) ? each.getValue().once : 0;
				}
			}
		}
		return sum;
	}
}
