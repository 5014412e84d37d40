// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.List;

import org.palier.model.Agency;

/**
 * The place in the census where a paste begins.
 *
 * @param agencies      from the first selected row to the last row of the census
 * @param columns       from the first selected column to the last one shown, in the order shown
 * @param columnNames   what the columns are called
 * @param firstRow      number of the first row as the person sees it, from 1
 * @param selectedRows  height of the selection, 1 or more
 * @param selectedColumns its width
 */
public record PasteTarget(List<Agency> agencies, List<GridColumn> columns, List<String> columnNames, int firstRow,
		int selectedRows, int selectedColumns) {

	/** Copies nothing: the lists may be views of a hundred thousand rows. */
	public PasteTarget {
		if (selectedRows < 1 || selectedColumns < 1 || columns.size() != columnNames.size()) {
			throw new IllegalArgumentException("No block of cells");
		}
	}
}
