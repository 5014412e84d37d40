// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.RowRejection;

/** Reads records of one kind of file. */
@FunctionalInterface
public interface RecordReader {

	/**
	 * Reads the facts of a record; none for a record of another kind.
	 *
	 * @throws RowRejection when the record is wrong; none of its facts is taken
	 */
	Accepted read(FileRecord record) throws RowRejection;
}
