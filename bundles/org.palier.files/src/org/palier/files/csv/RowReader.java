// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome;

/** Reads rows of one kind of file. */
@FunctionalInterface
public interface RowReader {

	/**
	 * Reads the facts of a row.
	 *
	 * @throws RowRejection when the row is wrong; none of its facts is taken
	 */
	Accepted read(Row row) throws RowRejection;

	/** The result for a row: its facts, or the reason why it is wrong. */
	default RowOutcome outcome(Row row) {
		try {
			return read(row);
		} catch (RowRejection rejection) {
			return rejection.outcome(row);
		}
	}
}
