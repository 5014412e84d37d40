// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import org.palier.ground.table.Value;

/** A row of a table with a value behind it. Immutable. */
final class EstimatedRow extends AbstractList<Value> implements RandomAccess {

	private final List<Value> row;
	private final Value last;

	/** @param row not changed after */
	EstimatedRow(List<Value> row, Value last) {
		this.row = row;
		this.last = last;
	}

	@Override
	public Value get(int column) {
		return column == row.size() ? last : row.get(column);
	}

	@Override
	public int size() {
		return row.size() + 1;
	}
}
