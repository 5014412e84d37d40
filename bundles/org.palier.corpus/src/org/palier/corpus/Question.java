// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataOutput;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * A question to a corpus: the statement with its parameters, and the tables that it names beside those of the file.
 * Nothing else decides the answer but the file itself. Immutable.
 *
 * @param sql        a statement that reads
 * @param parameters texts and numbers
 * @param lent       in the order in which they are made
 */
record Question(String sql, List<Object> parameters, List<LentTable> lent) {

	/** Copies its lists. */
	Question {
		parameters = List.copyOf(parameters);
		lent = List.copyOf(lent);
	}

	/** One without parameters. */
	Question(String sql, LentTable... lent) {
		this(sql, List.of(), List.of(lent));
	}

	/** Answers it from the file. */
	Answer ask(Session session) throws SQLException {
		for (LentTable each : lent) {
			each.lend(session);
		}
		return session.answer(sql, parameters.toArray());
	}

	/** Writes all of it: two questions that write the same have the same answer from the same file. */
	void tell(DataOutput to) throws IOException {
		tell(to, sql);
		to.writeInt(parameters.size());
		for (Object each : parameters) {
			tell(to, each.getClass().getName());
			tell(to, each.toString());
		}
		to.writeInt(lent.size());
		for (LentTable each : lent) {
			tell(to, each.getClass().getName());
			each.tell(to);
		}
	}

	/** Writes a text so that where it ends is known. */
	static void tell(DataOutput to, String text) throws IOException {
		to.writeInt(text.length());
		to.writeChars(text);
	}
}
