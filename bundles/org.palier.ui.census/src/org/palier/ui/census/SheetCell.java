// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

/**
 * Where a cell of the sheet is.
 *
 * @param row    from 0, as sorted and filtered
 * @param column from 0, in the first order of columns, wherever it was moved to
 */
record SheetCell(int row, int column) {
}
