// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

import org.duckdb.DuckDBAppender;

/**
 * Adds rows within one transaction, and lists their run in a second one: rows count by a listed run only, so
 * that a process killed within a commit, of which DuckDB may bring back a part, leaves nothing to be seen.
 */
final class DuckDbWriter<T> implements RunWriter<T> {

	/** Writes one row under a key and the number of the run. */
	@FunctionalInterface
	interface RowWriter<T> {
		void append(DuckDBAppender rows, long key, long run, T row) throws SQLException;

		/** Writes what belongs to other tables, after the rows and within their transaction. */
		default void end(Session session) throws SQLException {
			// most rows are all there is
		}
	}

	private final Database database;
	private final Session session;
	private final DuckDBAppender rows;
	private final RowWriter<T> writer;
	private final AtomicLong lastKey;
	private final long run;
	private final String runId;
	private final String table;
	private final Instant at;
	private long count;
	private boolean open = true;

	DuckDbWriter(Database database, String table, RowWriter<T> writer, AtomicLong lastKey, long run, String runId, Instant at)
			throws SQLException {
		this.database = database;
		this.table = table;
		this.writer = writer;
		this.lastKey = lastKey;
		this.run = run;
		this.runId = runId;
		this.at = at;
		this.session = database.session();
		session.begin();
		this.rows = session.appender(Database.NAME, table);
		// An importer of a plug-in runs in a thread of its own: rows come one at a time, but not from the thread that began.
		rows.unsafeBreakThreadConfinement();
	}

	@Override
	public long add(T row) throws CorpusException {
		try {
			long key = lastKey.incrementAndGet();
			writer.append(rows, key, run, row);
			count++;
			return key;
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public long count() {
		return count;
	}

	@Override
	public void commit() throws CorpusException {
		try {
			rows.close();
			writer.end(session);
			session.commit();
			session.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?)", run, runId, table,
					LocalDateTime.ofInstant(at, ZoneOffset.UTC), count);
			session.commit();
			open = false;
			session.close();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public void close() throws CorpusException {
		if (!open) {
			return;
		}
		open = false;
		try (session) {
			rows.close();
			session.rollback();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}
}
