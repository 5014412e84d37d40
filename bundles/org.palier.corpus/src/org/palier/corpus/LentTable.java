// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataOutput;
import java.io.IOException;
import java.sql.SQLException;

/** A table that a session is lent for a question, since the file does not hold it. Immutable. */
interface LentTable {

	/** Makes it. */
	void lend(Session session) throws SQLException;

	/** Writes all that makes it what it is: two that write the same are the same table. */
	void tell(DataOutput to) throws IOException;
}
