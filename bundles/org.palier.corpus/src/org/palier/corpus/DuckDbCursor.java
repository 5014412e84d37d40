// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Walks through the keys in steps; the driver would else hold a whole result in memory. */
final class DuckDbCursor implements PostCursor {

	/** Keys of a step: large enough that asking costs little, small enough for long texts. */
	private static final int STEP = 8192;

	private final Database database;
	private final Tally tally;
	private final Session session;
	private final long last;
	private final Queue<StoredPost> batch = new ArrayDeque<>();
	private long next;

	DuckDbCursor(Database database, Tally tally) throws SQLException {
		this.database = database;
		this.tally = tally;
		this.session = database.session();
		this.next = session.number("SELECT coalesce(min(p.key), 0) FROM " + tally.posts() + " p WHERE " + tally.counts("p"));
		this.last = session.number("SELECT coalesce(max(p.key), -1) FROM " + tally.posts() + " p WHERE " + tally.counts("p"));
	}

	@Override
	public boolean hasNext() {
		while (batch.isEmpty() && next <= last) {
			try {
				batch.addAll(session.list("SELECT " + PostRows.COLUMNS + " FROM " + tally.posts() + PostRows.JOINED + " WHERE p.key >= "
						+ next + " AND p.key < " + (next + STEP) + " AND " + tally.counts("p") + " ORDER BY p.key", PostRows::read));
				next += STEP;
			} catch (SQLException failure) {
				throw new UncheckedIOException(database.failed(failure));
			}
		}
		return !batch.isEmpty();
	}

	@Override
	public StoredPost next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return batch.remove();
	}

	@Override
	public void close() throws CorpusException {
		try {
			session.close();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}
}
