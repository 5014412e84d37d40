// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Rows of a run within one transaction, and their run listed in a second one. Rows count only by a listed run. So a
 * process killed within a commit, of which DuckDB may bring back a part, leaves nothing visible.
 */
final class RunTransaction implements AutoCloseable {

	private final Session session;
	private boolean open = true;

	/** Begins. @param session its own; it is closed with this */
	RunTransaction(Session session) throws SQLException {
		this.session = session;
		session.begin();
	}

	/** False once it was committed or closed. */
	boolean isOpen() {
		return open;
	}

	/** Makes the rows durable and lists their run. @param kind of what the rows are, as the table of runs names it */
	void commit(long run, String runId, String kind, Instant at, long count) throws SQLException {
		session.commit();
		session.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?)", run, runId, kind, LocalDateTime.ofInstant(at, ZoneOffset.UTC), count);
		session.commit();
		open = false;
		session.close();
	}

	/** Forgets the rows, unless they were committed. */
	@Override
	public void close() throws SQLException {
		if (open) {
			open = false;
			try (session) {
				session.rollback();
			}
		}
	}
}
