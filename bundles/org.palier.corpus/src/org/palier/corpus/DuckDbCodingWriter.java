// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.NonNull;

/** Adds the codings of a run. */
final class DuckDbCodingWriter implements RunWriter<@NonNull Coding> {

	private static final String TABLE = "codings";
	/** Some row groups on their way to the file. */
	private static final long AT_HAND = 256L << 20;

	private final Database database;
	private final Session session;
	private final RunTransaction transaction;
	private final DuckDBAppender rows;
	private final CodingRows codings = new CodingRows();
	private final AtomicLong lastKey;
	private final long run;
	private final String runId;
	private final Instant at;
	private long count;

	DuckDbCodingWriter(Database database, AtomicLong lastKey, long run, String runId, Instant at) throws SQLException {
		this.database = database;
		this.lastKey = lastKey;
		this.run = run;
		this.runId = runId;
		this.at = at;
		database.keepAtMost(AT_HAND);
		this.session = database.session();
		this.transaction = new RunTransaction(session);
		this.rows = session.appender(Database.NAME, TABLE);
		// An importer of a plug-in runs in a thread of its own: rows come one at a time, but not from the thread that began.
		rows.unsafeBreakThreadConfinement();
	}

	@Override
	public long add(Coding row) throws CorpusException {
		try {
			long key = lastKey.incrementAndGet();
			codings.append(rows, key, run, row);
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
			codings.end(session);
			transaction.commit(run, runId, TABLE, at, count);
			database.keepAtMost(Long.MAX_VALUE);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public void close() throws CorpusException {
		if (!transaction.isOpen()) {
			return;
		}
		try (transaction) {
			database.keepAtMost(Long.MAX_VALUE);
			rows.close();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}
}
