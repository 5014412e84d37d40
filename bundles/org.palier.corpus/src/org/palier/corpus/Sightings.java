// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.corpus.PostArrivals.Conflict;

/**
 * Rows that may be of posts that are there already: finds those posts, and writes what the rows say of them as sightings. A
 * sighting says in {@code other} what it states otherwise than the row of its post; null: all but metrics and text is as there.
 */
final class Sightings {

	/** What a statement says of a post beside text and metrics. */
	static final List<String> STATED = List.of("account_id", "account_handle", "account_url", "author", "language", "created_at", "created_at_raw",
			"url", "thread_id", "reply_to", "reply_to_handle", "relayed_from", "account", "relayed_account");

	/** Two exports may tell the time of other zones, or the day alone. */
	private static final String DATES_DIFFER = "abs(epoch(m.created_at) - epoch(m.was_at)) > 86400";
	/** An account of which both name the id, or both the handle. */
	private static final String ACCOUNTS_DIFFER = "m.account <> '' AND m.was_account <> '' AND m.account[1] = m.was_account[1] AND m.account <> m.was_account";

	private final Session session;
	private final long run;
	private final String counting;
	private final BitSet known = new BitSet();
	private final List<Conflict> conflicts = new ArrayList<>();
	private long changed;
	private long conflicting;

	/** @param counting the posts that the runs that count show, as {@link Tally#posts} and {@link Tally#counts} give them */
	Sightings(Session session, long run, Tally counting) {
		this.session = session;
		this.run = run;
		this.counting = "(SELECT p.key, p.text, p.metrics, p.account, p.created_at FROM " + counting.posts() + " p WHERE " + counting.counts("p") + ")";
	}

	/**
	 * Takes rows over.
	 *
	 * @param packed where they are
	 * @param first  number of the first row of the run
	 */
	void take(PackedPosts packed, long first) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE again AS " + packed.posts(true));
		session.execute("CREATE OR REPLACE TEMP TABLE met AS SELECT a.*, f.post, p.run AS first_run, coalesce(v.text, p.text) AS was_text,"
				+ " coalesce(v.metrics, p.metrics) AS was_metrics, coalesce(v.account, p.account) AS was_account,"
				+ " coalesce(v.created_at, p.created_at) AS was_at, v.key IS NOT NULL OR p.run = " + run + " OR f.post IN (SELECT post FROM sightings"
				+ " WHERE run = " + run + ") OR row_number() OVER (PARTITION BY f.post ORDER BY a.n) > 1 AS known FROM temp.again a JOIN ("
				+ PostIdentity.found("temp.again") + ") f ON f.n = a.n JOIN posts p ON p.key = f.post LEFT JOIN " + counting + " v ON v.key = f.post");
		// Equal fingerprints of different posts: once in some hundred thousand corpora.
		insertNew("temp.again", "n NOT IN (SELECT n FROM temp.met)");
		session.execute("INSERT INTO texts SELECT n.post, coalesce(t.last, 1) + row_number() OVER (PARTITION BY n.post ORDER BY n.n), " + run
				+ ", n.text FROM (SELECT m.post, m.text, min(m.n) AS n FROM temp.met m JOIN posts p ON p.key = m.post WHERE m.text <> p.text"
				+ " AND NOT EXISTS (SELECT 1 FROM texts t WHERE t.post = m.post AND t.text = m.text) GROUP BY ALL) n"
				+ " LEFT JOIN (SELECT post, max(version) AS last FROM texts GROUP BY post) t ON t.post = n.post");
		String other = STATED.stream().map(it -> it + " := m." + it).collect(Collectors.joining(", "));
		String same = STATED.stream().map(it -> "m." + it + " IS NOT DISTINCT FROM p." + it).collect(Collectors.joining(" AND "));
		session.execute("INSERT INTO sightings SELECT s.* EXCLUDE (was), s.other IS NULL AND s.text_version = 1 AND s.metrics = s.was FROM ("
				+ "SELECT m.n, m.post, " + run + ", m.source_file, m.source_row, m.seen_at, m.metrics, coalesce(t.version, 1) AS text_version,"
				+ " CASE WHEN " + same + " THEN NULL ELSE struct_pack(" + other + ") END AS other, p.metrics AS was FROM temp.met m"
				+ " JOIN posts p ON p.key = m.post LEFT JOIN texts t ON t.post = m.post AND t.text = m.text AND m.text <> p.text ORDER BY m.n) s");
		count(first);
	}

	/** Writes rows as posts of their own. @param rows a table of them, or a question in brackets */
	void insertNew(String rows, String condition) throws SQLException {
		session.execute("INSERT INTO posts SELECT n, " + run + ", platform, item_id, account_id, account_handle, account_url, author, text, language,"
				+ " created_at, created_at_raw, url, thread_id, reply_to, reply_to_handle, relayed_from, metrics, source_file, source_row, account,"
				+ " relayed_account, seen_at FROM " + rows + " WHERE " + condition);
	}

	private void count(long first) throws SQLException {
		session.eachLong("SELECT n FROM temp.met WHERE known", n -> known.set((int) (n - first)));
		changed += session.number("SELECT count(*) FROM temp.met m WHERE m.known AND (m.text <> '' AND m.text <> m.was_text"
				+ " OR cardinality(m.metrics) > 0 AND m.metrics <> m.was_metrics)");
		String conflict = " FROM temp.met m WHERE m.known AND (" + ACCOUNTS_DIFFER + " OR " + DATES_DIFFER + ")";
		long more = session.number("SELECT count(*)" + conflict);
		conflicting += more;
		if (more > 0 && conflicts.size() < PostArrivals.CONFLICTS) {
			conflicts.addAll(session.list("SELECT m.platform, m.item_id, m.source_row, " + ACCOUNTS_DIFFER
					+ " AS a, CASE WHEN a THEN m.was_account ELSE m.was_at::VARCHAR END, CASE WHEN a THEN m.account ELSE m.created_at::VARCHAR END"
					+ conflict + " ORDER BY m.n LIMIT " + (PostArrivals.CONFLICTS - conflicts.size()),
					row -> new Conflict(row.getString(1), row.getString(2), row.getLong(3), row.getBoolean(4), row.getString(5), row.getString(6))));
		}
	}

	/** @param posts  that came @param keyless of them without the platform's id @param first number of the first */
	PostArrivals arrivals(long posts, long keyless, long first) {
		return new PostArrivals(posts - known.cardinality(), known.cardinality(), changed, conflicting, keyless, conflicts, known, first);
	}
}
