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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * Walks through the keys in steps; the driver would else hold a whole result in memory. While the posts of a step are looked at, a thread
 * of its own reads the next. It keeps the file attached for all steps, or for each step alone, so that others get it in between.
 */
final class DuckDbCursor implements PostCursor {

	/** Keys of a step: large enough that asking costs little, small enough that posts are gone again before the collector calls them old. */
	private static final int STEP = 2048;
	private static final long LOOK_MILLIS = 100;

	private final Database database;
	private final Tally tally;
	/** Null where each step has a session of its own. */
	private final @Nullable Session session;
	private final Runnable waiting;
	private final long last;
	private final Queue<StoredPost> batch = new ArrayDeque<>();
	private final ExecutorService reading = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("posts").daemon().factory());
	private @Nullable Future<List<StoredPost>> ahead;
	private volatile boolean closed;
	private long next;

	private DuckDbCursor(Database database, Tally tally, @Nullable Session session, Runnable waiting) throws SQLException, CorpusException {
		this.database = database;
		this.tally = tally;
		this.session = session;
		this.waiting = waiting;
		long[] ends = ask(asked -> new long[] { key(asked, "coalesce(min(p.key), 0)"), key(asked, "coalesce(max(p.key), -1)") });
		this.next = ends[0];
		this.last = ends[1];
	}

	private long key(Session asked, String which) throws SQLException {
		return asked.number("SELECT " + which + " FROM " + tally.posts() + " p WHERE " + tally.counts("p"));
	}

	/** One for whom the file stays attached until it is closed. */
	static DuckDbCursor holding(Database database, Tally tally) throws SQLException, CorpusException {
		Session session = database.session();
		tally.lend(session);
		return new DuckDbCursor(database, tally, session, () -> {
			// A step takes a moment.
		});
	}

	/** One that lets go of the file between steps. @param waiting is called now and then while others have the file; may throw */
	static DuckDbCursor apart(Database database, Tally tally, Runnable waiting) throws SQLException, CorpusException {
		return new DuckDbCursor(database, tally, null, waiting);
	}

	private <T> T ask(Database.Work<T> work) throws SQLException, CorpusException {
		Session held = session;
		return held != null ? work.ask(held) : database.ask(own -> {
			tally.lend(own);
			return work.ask(own);
		});
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
		String posts = "SELECT " + PostRows.COLUMNS + " FROM " + tally.posts() + PostRows.JOINED + " WHERE p.key >= " + from + " AND p.key < "
				+ (from + STEP) + " AND " + tally.counts("p") + " ORDER BY p.key";
		return reading.submit(() -> patiently(asked -> asked.list(posts, PostRows::read)));
	}

	/** Whoever lets others write waits for them, for as long as its owner does. */
	private <T> T patiently(Database.Work<T> work) throws SQLException, CorpusException {
		while (true) {
			try {
				return ask(work);
			} catch (CorpusException refused) {
				if (refused.reason() != CorpusException.Reason.IN_USE || closed || !OpenFiles.rest()) {
					throw refused;
				}
			}
		}
	}

	/** An interrupt is for whoever asks for it: a step takes a moment. */
	private List<StoredPost> read(Future<List<StoredPost>> step) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return step.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException slow) {
					waiting.run();
				} catch (InterruptedException later) {
					interrupted = true;
				}
			}
		} catch (ExecutionException failed) {
			switch (failed.getCause()) {
			case SQLException unread -> throw new UncheckedIOException(database.failed(unread));
			case CorpusException refused -> throw new UncheckedIOException(refused);
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
		closed = true;
		Session held = session;
		if (held == null) {
			// It may wait for somebody who writes.
			reading.shutdownNow();
		}
		// The thread ends with the step that it reads; the session waits for it.
		reading.close();
		try {
			if (held != null) {
				held.close();
			}
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}
}
