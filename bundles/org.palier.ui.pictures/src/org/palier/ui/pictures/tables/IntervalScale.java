// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;

/**
 * The drawable columns of a table of estimates, and their scale: the share by programs alone, the corrected one, and
 * the interval or band.
 *
 * @param place     where the drawing stands among the columns: after those that name a row
 * @param naive     position of what programs alone say; below 0 where no program coded anything
 * @param corrected position of the corrected number; below 0 for none
 * @param low       position of the lower end
 * @param high      position of the upper end
 * @param from      where the scale begins, 0 or less
 * @param to        where it ends, above {@code from}
 * @param points    whether numbers are points, and not shares
 */
record IntervalScale(int place, int naive, int corrected, int low, int high, double from, double to, boolean points) {

	/** Makes the scale of a table; empty where there is nothing to be drawn. */
	static Optional<IntervalScale> of(Table table) {
		int naive = position(table, "naive_points", "naive");
		int corrected = position(table, "points", "corrected");
		int low = position(table, "points_low", "band_low", "low");
		int high = position(table, "points_high", "band_high", "high");
		if (naive < 0 && corrected < 0 || low < 0 || high < 0 || table.rows().isEmpty()) {
			return Optional.empty();
		}
		boolean points = table.columns().get(Math.max(naive, corrected)).type() == Column.Type.DECIMAL;
		double least = numbers(table, naive, corrected, low).min().orElse(0);
		double most = numbers(table, naive, corrected, high).max().orElse(1);
		// A tenth is seen as a tenth: ends are round.
		double step = points ? 10 : 0.1;
		int names = (int) table.columns().stream().takeWhile(it -> it.type() == Column.Type.ITEM).count();
		return Optional.of(new IntervalScale(names, naive, corrected, low, high, Math.min(0, Math.floor(least / step) * step),
				Math.max(least < 0 ? 0 : step, Math.ceil(most / step) * step), points));
	}

	private static DoubleStream numbers(Table table, int... columns) {
		return IntStream.of(columns).filter(it -> it >= 0).boxed()
				.flatMapToDouble(it -> table.rows().stream().mapToDouble(row -> number(row.get(it))))
				.filter(Double::isFinite);
	}

	private static int position(Table table, String... ids) {
		List<String> all = table.columns().stream().map(Column::id).toList();
		return List.of(ids).stream().mapToInt(all::indexOf).filter(it -> it >= 0).findFirst().orElse(-1);
	}

	/** A value as a number; NaN for what is none. */
	static double number(Value value) {
		return switch (value) {
		case Value.Count count -> count.number();
		case Value.Share share -> share.fraction();
		case Value.Decimal decimal -> decimal.number();
		case Value.Estimate estimate -> estimate.corrected();
		case Value.Item item -> Double.NaN;
		case Value.Undefined undefined -> Double.NaN;
		};
	}

	/** The sign by which the head of a column says what of the drawing its numbers are; empty for none. */
	String mark(int column) {
		return column == naive ? "○ " : column == corrected ? "● " : "";
	}

	/** Returns the number of a cell; NaN for none. */
	double at(List<?> row, int column) {
		return column < 0 ? Double.NaN : number((Value) row.get(column));
	}
}
