// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

/**
 * Walks through the keys in steps; the driver would else hold a whole result in memory. While the posts of a step are looked at, a thread
 * of its own reads the next.
 */
final class DuckDbCursor implements PostCursor {

	/** Keys of a step: large enough that asking costs little, small enough that posts are gone again before the collector calls them old. */
	private static final int STEP = 2048;

	private final Database database;
	private final Tally tally;
	private final Session session;
	private final long last;
	private final Queue<StoredPost> batch = new ArrayDeque<>();
	private final ExecutorService reading = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("posts").daemon().factory());
	private @Nullable Future<List<StoredPost>> ahead;
	private long next;

	DuckDbCursor(Database database, Tally tally) throws SQLException {
		this.database = database;
		this.tally = tally;
		this.session = database.session();
		tally.lend(session);
		this.next = session.number("SELECT coalesce(min(p.key), 0) FROM " + tally.posts() + " p WHERE " + tally.counts("p"));
		this.last = session.number("SELECT coalesce(max(p.key), -1) FROM " + tally.posts() + " p WHERE " + tally.counts("p"));
	}

	@Override
	public boolean hasNext() {
		Future<List<StoredPost>> step = ahead;
		while (batch.isEmpty() && (step != null || next <= last)) {
			// A session is for one thread at a time: the next step is asked for once this one is there.
			batch.addAll(read(step == null ? step() : step));
			step = next <= last ? step() : null;
			ahead = step;
		}
		return !batch.isEmpty();
	}

	private Future<List<StoredPost>> step() {
		long from = next;
		next += STEP;
		return reading.submit(() -> session.list("SELECT " + PostRows.COLUMNS + " FROM " + tally.posts() + PostRows.JOINED + " WHERE p.key >= "
				+ from + " AND p.key < " + (from + STEP) + " AND " + tally.counts("p") + " ORDER BY p.key", PostRows::read));
	}

	/** An interrupt is for whoever asks for it: a step takes a moment. */
	private List<StoredPost> read(Future<List<StoredPost>> step) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return step.get();
				} catch (InterruptedException later) {
					interrupted = true;
				}
			}
		} catch (ExecutionException failed) {
			switch (failed.getCause()) {
			case SQLException unread -> throw new UncheckedIOException(database.failed(unread));
			case RuntimeException unforeseen -> throw unforeseen;
			case Error broken -> throw broken;
			case null, default -> throw new IllegalStateException(failed);
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
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
		// The thread ends with the step that it reads; the session waits for it.
		reading.close();
		try {
			session.close();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}
}
