// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Instant;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Adds the codings of a run. */
final class DuckDbCodingWriter implements RunWriter<@NonNull Coding> {

	private static final String TABLE = "codings";
	/** Some row groups on their way to the file. */
	private static final long AT_HAND = 256L << 20;

	private final Database database;
	private final @Nullable PeopleLog log;
	private final Session session;
	private final RunTransaction transaction;
	private final DuckDBAppender rows;
	private final CodingRows codings = new CodingRows();
	private final CodingIds ids;
	private final long run;
	private final String runId;
	private final Instant at;
	private long count;
	private boolean isOfPeople;

	/** @param log gets what people said, once it is in the corpus; null for none */
	DuckDbCodingWriter(Database database, @Nullable PeopleLog log, CodingIds ids, long run, String runId, Instant at) throws SQLException {
		this.database = database;
		this.log = log;
		this.ids = ids;
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
			long key = ids.next();
			codings.append(rows, key, run, row);
			count++;
			isOfPeople |= row.kind() != CoderKind.MACHINE;
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
		// Nobody else gets the file before the log has it too.
		try (Attachment.Use use = database.use(false)) {
			rows.close();
			codings.end(session);
			transaction.commit(run, runId, TABLE, at, count);
			database.keepAtMost(Long.MAX_VALUE);
			logPeople();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	private void logPeople() throws CorpusException {
		PeopleLog kept = log;
		if (kept != null && isOfPeople) {
			kept.codings(runId);
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
