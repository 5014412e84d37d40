// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome;

/** What one kind of file makes of a row. */
@FunctionalInterface
public interface RowReader {

	/**
	 * What the row states.
	 *
	 * @throws RowRejection when it is wrong; nothing of it is taken
	 */
	Accepted read(Row row) throws RowRejection;

	/** What becomes of the row: what it states, or why it is wrong. */
	default RowOutcome outcome(Row row) {
		try {
			return read(row);
		} catch (RowRejection rejection) {
			return rejection.outcome(row);
		}
	}
}
