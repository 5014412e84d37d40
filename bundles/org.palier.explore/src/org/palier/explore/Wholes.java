// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import org.palier.ground.table.Value;

/** The bases of the shares of a table. */
interface Wholes {

	/** The base of the number of a row and a column. */
	Value.Count of(long row, long column);

	/** The base of the number of a column in the line of all rows. */
	Value.Count ofTotal(long column);
}
