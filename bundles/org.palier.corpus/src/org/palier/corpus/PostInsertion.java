// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.handover.HandOver;

/**
 * Inserts packed posts, in the order in which they come, in a thread of its own, while the next ones are read. From the first
 * rows until {@link #finish} or {@link #close} has returned, that thread alone uses the session. The other methods are for the
 * thread that reads.
 */
final class PostInsertion implements AutoCloseable {

	/** Hands-over that may wait: enough that neither thread waits for the other long, and some twenty megabytes. */
	private static final int WAITING = 12;
	/** The memory of the database while all rows are new: some row groups on their way to the file. */
	private static final long AT_HAND = 224L << 20;
	/**
	 * The memory while rows are looked up: the row groups, and again as much with the known data of them. Any more goes
	 * to a folder beside the corpus.
	 */
	private static final long AT_HAND_TO_LOOK = 288L << 20;

	private final Database database;
	private final Session session;
	private final long run;
	private final PackedPosts packed;
	private final Sightings sightings;
	private @Nullable HandOver<PackedRows> over;
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
		HandOver<PackedRows> begun = over;
		HandOver<PackedRows> to = begun == null ? begin(rows) : begun;
		until(() -> to.give(rows));
	}

	private HandOver<PackedRows> begin(PackedRows rows) throws SQLException {
		first = rows.number(0);
		database.keepAtMost(AT_HAND);
		database.workAlone(true);
		HandOver<PackedRows> begun = new HandOver<>("palier-posts", WAITING, new Inserting());
		over = begun;
		return begun;
	}

	/** Waits until all are inserted. @throws SQLException when that failed */
	void finish() throws SQLException {
		HandOver<PackedRows> begun = over;
		if (begun != null) {
			until(begun::finish);
		}
	}

	/** Inserts nothing more, and waits until the session is free; an earlier failure is not reported again. */
	@Override
	public void close() {
		HandOver<PackedRows> begun = over;
		if (begun != null) {
			begun.close();
		}
	}

	/** The caller's interrupt is kept for its receiver: the wait takes a second or two. */
	private static void until(HandOver.Attempt attempt) throws SQLException {
		boolean interrupted = false;
		try {
			boolean done = false;
			while (!done) {
				try {
					done = attempt.succeeds();
				} catch (InterruptedException later) {
					interrupted = true;
				}
			}
		} catch (ExecutionException failed) {
			switch (failed.getCause()) {
			case SQLException refused -> throw refused;
			case Error error -> throw error;
			case Throwable other -> throw new SQLException(other.getMessage(), other);
			case null -> throw new IllegalStateException(failed);
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** The work of the other thread on packed posts. */
	private final class Inserting implements HandOver.Taker<@NonNull PackedRows> {

		@Override
		public void take(PackedRows rows) throws SQLException {
			if (packed.add(rows)) {
				insert();
			}
		}

		@Override
		public void close() throws SQLException {
			packed.close();
		}
	}

	private void insert() throws SQLException {
		sightings.insertNew("(" + packed.posts(false) + ")", "true");
		if (packed.hasKnown()) {
			// To find the posts that rows are of, all posts are gone through.
			database.keepAtMost(AT_HAND_TO_LOOK);
			database.workAlone(false);
			sightings.take(packed, first);
		}
		if (packed.hasDetails()) {
			session.execute("INSERT INTO post_details SELECT d.n, coalesce(" + (packed.hasKnown() ? "m.post" : "NULL") + ", d.n), " + run
					+ ", d.* EXCLUDE (n) FROM (" + packed.details() + ") d" + (packed.hasKnown() ? " LEFT JOIN temp.met m ON m.n = d.n" : ""));
		}
		if (packed.hasValues()) {
			session.execute("INSERT INTO " + PostValues.TABLE + " SELECT coalesce(" + (packed.hasKnown() ? "m.post" : "NULL") + ", v.n), " + run
					+ ", v.n, v.seen_at, v.field, v.value FROM (" + packed.values() + ") v"
					+ (packed.hasKnown() ? " LEFT JOIN temp.met m ON m.n = v.n" : "")
					+ " ORDER BY v.n, v.field");
		}
		packed.forget();
	}
}
