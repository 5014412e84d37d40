// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** Adds the posts of a run: packs them in the thread that brings them, while {@link PostInsertion} inserts those before. */
final class DuckDbPostWriter implements PostWriter {

	/** Tables that a trial fills instead of those of the file. */
	private static final List<String> TRIED = List.of("posts", "sightings", "texts", "post_details", PostValues.TABLE);

	private final Database database;
	private final Session session;
	private final RunTransaction transaction;
	private final AtomicLong lastKey;
	private final long run;
	private final @Nullable String runId;
	private final Instant at;
	private final KnownItems stored;
	private final PostIdentity identity = new PostIdentity();
	private final PostPacking packing = new PostPacking();
	private final Sightings sightings;
	private final PostInsertion insertion;
	private long first;
	private long count;
	private long keyless;

	/**
	 * @param counting numbers of the runs that count
	 * @param runId    null for a trial, which leaves the file as it is
	 */
	DuckDbPostWriter(Database database, AtomicLong lastKey, List<Long> counting, long run, @Nullable String runId, Instant at)
			throws SQLException {
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
		this.sightings = new Sightings(session, run, new Tally(session, counting));
		this.insertion = new PostInsertion(database, session, run, sightings);
	}

	@Override
	public long add(Post post) throws CorpusException {
		try {
			if (packing.isFull()) {
				insertion.put(packing.taken(false));
			}
			long n = lastKey.incrementAndGet();
			if (count == 0) {
				first = n;
			}
			String account = AccountKey.ofAuthor(post).text();
			String created = PostPacking.micros(post.createdAt());
			PostIdentity.FingerprintIdentity known = identity.of(post, account, created);
			packing.add(n, post, account, created, known.ordinal(), !stored.add(known.fingerprint()));
			count++;
			keyless += post.itemId().isEmpty() ? 1 : 0;
			return n;
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
			insertion.put(packing.taken(true));
			insertion.finish();
			String listed = runId;
			if (listed != null) {
				transaction.commit(run, listed, "posts", at, count);
				database.keepAtMost(Long.MAX_VALUE);
				database.workAlone(false);
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
		try {
			try (transaction; insertion) {
				// Nothing more is inserted, then what was is forgotten.
			} finally {
				database.keepAtMost(Long.MAX_VALUE);
				database.workAlone(false);
			}
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}
}
