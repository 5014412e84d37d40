// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import java.util.List;

/** Rows with their columns: each row has a value for each column, since {@link Columns} and {@link Table} alone make them. Immutable. */
public final class Rows {

	/** No row, of no columns. */
	public static final Rows NONE = new Rows(List.of(), List.of());

	private final List<Column> columns;
	private final List<List<Value>> values;

	Rows(List<Column> columns, List<List<Value>> values) {
		this.columns = columns;
		this.values = values;
	}

	/** The columns, in order. */
	public List<Column> columns() {
		return columns;
	}

	/** The rows in order. */
	public List<List<Value>> values() {
		return values;
	}
}
