// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Columns with what each shows of a row, so that a row is a record of its own kind and no list that must fit. Immutable.
 *
 * @param <R> kind of the rows
 */
public final class Columns<R> {

	/** A column and its extractor. */
	private record ColumnSource<R>(Column column, Function<? super R, ? extends Value> value) {
	}

	private final List<ColumnSource<R>> all;

	private Columns(List<ColumnSource<R>> all) {
		this.all = List.copyOf(all);
	}

	/** No column yet. */
	public static <R> Columns<R> of() {
		return new Columns<>(List.of());
	}

	/** These columns and one more behind them. @param value what it shows of a row */
	public Columns<R> and(Column column, Function<? super R, ? extends Value> value) {
		List<ColumnSource<R>> more = new ArrayList<>(all);
		more.add(new ColumnSource<>(column, value));
		return new Columns<>(more);
	}

	/** These columns and others behind them. @param part of a row that the others show */
	public <S> Columns<R> and(Columns<S> others, Function<? super R, ? extends S> part) {
		List<ColumnSource<R>> more = new ArrayList<>(all);
		others.all.forEach(it -> more.add(new ColumnSource<>(it.column(), row -> it.value().apply(part.apply(row)))));
		return new Columns<>(more);
	}

	/** The columns, in order. */
	public List<Column> described() {
		return all.stream().map(ColumnSource::column).toList();
	}

	/** Rows of a table; a value is made when somebody reads it. @param records not changed after */
	public Rows rows(List<? extends R> records) {
		List<List<Value>> rows = new ArrayList<>(records.size());
		records.forEach(it -> rows.add(new Row<>(all, it)));
		return new Rows(described(), rows);
	}

	/** A record as its columns show it. */
	private static final class Row<R> extends AbstractList<Value> implements RandomAccess {

		private final List<ColumnSource<R>> all;
		private final R shown;

		Row(List<ColumnSource<R>> all, R shown) {
			this.all = all;
			this.shown = shown;
		}

		@Override
		public Value get(int column) {
			return all.get(column).value().apply(shown);
		}

		@Override
		public int size() {
			return all.size();
		}
	}
}
