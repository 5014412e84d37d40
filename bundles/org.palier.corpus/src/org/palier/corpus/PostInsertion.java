// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Inserts packed posts, in the order in which they come, in a thread of its own, while the next ones are read. From the first
 * rows until {@link #finish} or {@link #close} has returned, that thread alone uses the session. The other methods are for the
 * thread that reads.
 */
final class PostInsertion implements AutoCloseable {

	/** Hands-over that may wait: enough that neither thread waits for the other long, and some twenty megabytes. */
	private static final int WAITING = 12;
	private static final long LOOK_MILLIS = 50;
	/** After it nothing comes. */
	private static final PackedRows LAST = new PackedRows(0);

	/** What the database keeps at hand while all rows are new: some row groups on their way to the file. */
	private static final long AT_HAND = 224L << 20;

	private final Database database;
	private final Session session;
	private final long run;
	private final PackedPosts packed;
	private final Sightings sightings;
	private final BlockingQueue<PackedRows> waiting = new ArrayBlockingQueue<>(WAITING);
	private final Thread thread = Thread.ofPlatform().daemon().name("palier-posts").unstarted(this::work);
	private volatile @Nullable Throwable failure;
	private volatile boolean over;
	private boolean begun;
	private long first;

	PostInsertion(Database database, Session session, long run, Sightings sightings) {
		this.database = database;
		this.session = session;
		this.run = run;
		this.packed = new PackedPosts(session);
		this.sightings = sightings;
	}

	/**
	 * Hands rows over; waits while too many wait before them.
	 *
	 * @throws SQLException when the insertion of earlier ones failed
	 */
	void put(PackedRows rows) throws SQLException {
		if (rows.size() == 0 && rows.end() == null) {
			return;
		}
		if (!begun) {
			begun = true;
			first = rows.number(0);
			thread.start();
		}
		hand(rows);
	}

	/** Waits until all are inserted. @throws SQLException when that failed */
	void finish() throws SQLException {
		if (begun) {
			hand(LAST);
			join();
			check();
		}
	}

	/** Inserts nothing more, and waits until the session is free; what failed before is not told again. */
	@Override
	public void close() {
		over = true;
		waiting.clear();
		if (begun && thread.isAlive()) {
			waiting.offer(LAST);
			join();
		}
	}

	/** The caller's interrupt is kept for whom it is meant: what is waited for takes a second or two. */
	private void hand(PackedRows rows) throws SQLException {
		boolean interrupted = false;
		try {
			boolean handed = false;
			while (!handed) {
				check();
				try {
					handed = waiting.offer(rows, LOOK_MILLIS, TimeUnit.MILLISECONDS);
				} catch (InterruptedException later) {
					interrupted = true;
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private void join() {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException later) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void check() throws SQLException {
		switch (failure) {
		case null -> {
			// All went well so far.
		}
		case SQLException refused -> throw refused;
		case Error error -> throw error;
		case Throwable other -> throw new SQLException(other.getMessage(), other);
		}
	}

	private void work() {
		try (packed) {
			database.keepAtMost(AT_HAND);
			for (PackedRows rows = waiting.take(); rows != LAST; rows = waiting.take()) {
				if (!over && packed.add(rows)) {
					insert();
				}
			}
		} catch (Throwable problem) {
			// Whatever it is, it is told to who reads, instead of going on without these rows.
			failure = problem;
		}
	}

	private void insert() throws SQLException {
		sightings.insertNew("(" + packed.posts(false) + ")", "true");
		if (packed.hasKnown()) {
			// To find the posts that rows are of, all posts are gone through.
			database.keepAtMost(Long.MAX_VALUE);
			sightings.take(packed, first);
		}
		if (packed.hasDetails()) {
			session.execute("INSERT INTO post_details SELECT d.n, coalesce(" + (packed.hasKnown() ? "m.post" : "NULL") + ", d.n), " + run
					+ ", d.* EXCLUDE (n) FROM (" + packed.details() + ") d" + (packed.hasKnown() ? " LEFT JOIN temp.met m ON m.n = d.n" : ""));
		}
		packed.forget();
	}
}
