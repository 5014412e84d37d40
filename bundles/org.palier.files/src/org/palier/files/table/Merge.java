// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

/**
 * Cells that are shown as one; what stands in the first holds for all. Rows and columns from 0, both ends included.
 */
record Merge(long firstRow, int firstColumn, long lastRow, int lastColumn) {

	boolean covers(long row, int column) {
		return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
	}
}
