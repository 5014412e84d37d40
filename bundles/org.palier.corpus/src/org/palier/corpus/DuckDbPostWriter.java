// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** Adds the posts of a run. */
final class DuckDbPostWriter implements PostWriter {

	/** Tables that a trial fills instead of those of the file. */
	private static final List<String> TRIED = List.of("posts", "sightings", "texts", "post_details");

	private final Database database;
	private final Session session;
	private final RunTransaction transaction;
	private final AtomicLong lastKey;
	private final long run;
	private final @Nullable String runId;
	private final Instant at;
	private final KnownItems stored;
	private final PostIdentity identity = new PostIdentity();
	private final PackedPosts packed;
	private final Sightings sightings;
	private long first;
	private long count;
	private long keyless;

	/**
	 * @param counting numbers of the runs that count
	 * @param runId    null for a trial, which leaves the file as it is
	 */
	DuckDbPostWriter(Database database, AtomicLong lastKey, List<Long> counting, long run, @Nullable String runId, Instant at) throws SQLException {
		this.database = database;
		this.lastKey = lastKey;
		this.run = run;
		this.runId = runId;
		this.at = at;
		this.session = database.session();
		if (runId == null) {
			for (String table : TRIED) {
				session.execute("CREATE TEMP TABLE " + table + " AS FROM " + Database.NAME + ".main." + table);
			}
		}
		this.transaction = new RunTransaction(session);
		this.stored = PostIdentity.stored(session);
		this.packed = new PackedPosts(session);
		this.sightings = new Sightings(session, run, new Tally(session, counting));
	}

	@Override
	public long add(Post post) throws CorpusException {
		try {
			if (packed.isFull()) {
				flush();
			}
			long n = lastKey.incrementAndGet();
			if (count == 0) {
				first = n;
			}
			String account = AccountKey.ofAuthor(post).text();
			String created = PackedPosts.micros(post.createdAt());
			PostIdentity.Known known = identity.of(post, account, created);
			packed.add(n, post, account, created, known.ordinal(), !stored.add(known.fingerprint()));
			count++;
			keyless += post.itemId().isEmpty() ? 1 : 0;
			return n;
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	private void flush() throws SQLException {
		packed.end();
		if (packed.isEmpty()) {
			return;
		}
		sightings.insertNew("(" + packed.posts(false) + ")", "true");
		if (packed.hasKnown()) {
			sightings.take(packed, first);
		}
		if (packed.hasDetails()) {
			session.execute("INSERT INTO post_details SELECT d.n, coalesce(" + (packed.hasKnown() ? "m.post" : "NULL") + ", d.n), " + run
					+ ", d.* EXCLUDE (n) FROM (" + packed.details() + ") d" + (packed.hasKnown() ? " LEFT JOIN temp.met m ON m.n = d.n" : ""));
		}
		packed.forget();
	}

	@Override
	public long count() {
		return count;
	}

	@Override
	public void commit() throws CorpusException {
		try {
			flush();
			String listed = runId;
			if (listed != null) {
				transaction.commit(run, listed, "posts", at, count);
			}
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public PostArrivals arrivals() {
		return sightings.arrivals(count, keyless, first);
	}

	@Override
	public void close() throws CorpusException {
		if (!transaction.isOpen()) {
			return;
		}
		try (transaction) {
			packed.close();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}
}
