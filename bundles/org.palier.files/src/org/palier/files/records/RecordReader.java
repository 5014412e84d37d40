// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.RowRejection;

/**
 * What one kind of file makes of a record.
 */
@FunctionalInterface
public interface RecordReader {

	/**
	 * What the record states; nothing for one that is not of this kind's business.
	 *
	 * @throws RowRejection when it is wrong; nothing of it is taken
	 */
	Accepted read(FileRecord record) throws RowRejection;
}
