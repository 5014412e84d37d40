// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;

/**
 * The result of an indicator: rows of typed values with all that a reader needs to trust them.
 *
 * @param id         id of the indicator
 * @param title      what it is called
 * @param definition how it is counted, in words
 * @param unit       what one unit of its counts is, e.g. an agency
 * @param source     publication and place of the definition
 * @param columns    at least one
 * @param rows       each with one value a column, in order; may be empty
 * @param notes      what a reader must know of these very numbers, e.g. how many cells were left out
 */
public record Table(String id, Bilingual title, Bilingual definition, Unit unit, String source, List<Column> columns,
		List<List<Value>> rows, List<Bilingual> notes) {

	/** Copies the lists and checks their shape. */
	public Table {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		notes = List.copyOf(notes);
		for (List<Value> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException(id + ": row of " + row.size() + " values for " + columns.size() + " columns");
			}
		}
	}

	/** A table of rows that know their columns. */
	public Table(String id, Bilingual title, Bilingual definition, Unit unit, String source, Rows rows, List<Bilingual> notes) {
		this(id, title, definition, unit, source, rows.columns(), rows.values(), notes);
	}

	/** The rows with their columns. */
	public Rows all() {
		return new Rows(columns, rows);
	}

	/** Position of a column. @throws IllegalArgumentException when there is none of that id */
	public int column(String columnId) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(columnId)) {
				return i;
			}
		}
		throw new IllegalArgumentException(id + " has no column " + columnId);
	}

	/** This table with more that a reader must know, before what its own notes say. */
	public Table withNotes(List<Bilingual> first) {
		return first.isEmpty() ? this
				: new Table(id, title, definition, unit, source, columns, rows, Stream.concat(first.stream(), notes.stream()).toList());
	}

	/**
	 * This table for programs: columns of plain numbers stand in the place of each column of estimates. They are {@code naive}, {@code
	 * corrected}, {@code corrected_low}, {@code corrected_high}, {@code coded}, {@code effective}, {@code design_effect}, and {@code
	 * estimate_kind}, which is {@code direct} or {@code model-assisted}. A table without estimates is given as it is.
	 */
	public Table flat() {
		return with(EstimateParts.FLAT);
	}

	/**
	 * This table for a person. Beside each estimate with its interval are the share by the program alone, the number of units that people
	 * coded, and their effective number. A table without estimates is given as it is. Where no program coded anything there is no column of
	 * what programs say.
	 */
	public Table told() {
		return with(isByPeopleAlone() ? EstimateParts.TOLD_BY_PEOPLE : EstimateParts.TOLD);
	}

	private boolean isByPeopleAlone() {
		List<Value.Estimate> estimates = rows.stream().flatMap(List::stream).filter(Value.Estimate.class::isInstance)
				.map(Value.Estimate.class::cast).toList();
		return !estimates.isEmpty() && estimates.stream().allMatch(Value.Estimate::isByPeopleAlone);
	}

	private Table with(EstimateParts parts) {
		if (columns.stream().noneMatch(it -> it.type() == Column.Type.ESTIMATE)) {
			return this;
		}
		List<List<Value>> taken = rows.stream().map(row -> {
			List<Value> cells = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				cells.addAll(columns.get(i).type() == Column.Type.ESTIMATE ? parts.of(row.get(i)) : List.of(row.get(i)));
			}
			return cells;
		}).toList();
		return new Table(id, title, definition, unit, source,
				columns.stream().flatMap(it -> it.type() == Column.Type.ESTIMATE ? parts.columns(it).stream() : Stream.of(it)).toList(), taken, notes);
	}
}
