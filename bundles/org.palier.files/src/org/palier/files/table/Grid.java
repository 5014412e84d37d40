// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.util.List;

/** The cells of one sheet of a workbook, as they lie there, without header. */
interface Grid {

	/** More columns than any spreadsheet program has are no table. */
	int MOST_COLUMNS = 16_384;

	/** Takes rows; a row without cells may be left out. */
	interface Rows {
		/**
		 * One row.
		 *
		 * @param number from 0
		 * @param cells  as a person sees them; as many as the row has
		 */
		void row(long number, List<String> cells) throws IOException;
	}

	/** Name of the sheet. */
	String name();

	/**
	 * The merged cells and formulas that are found with the rows.
	 *
	 * @param merges the merged cells
	 * @param formulas number of formula cells without a stored value
	 */
	record Beside(List<Merge> merges, long formulas) {
	}

	/** Hands over all rows in order. */
	Beside read(Rows rows) throws IOException;
}
