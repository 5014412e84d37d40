// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import org.palier.ground.table.Value;

/** What the shares of a table are shares of. */
interface Wholes {

	/** Of the number of a row and a column. */
	Value.Count of(long row, long column);

	/** Of the number of a column in the line of all rows. */
	Value.Count ofTotal(long column);
}
