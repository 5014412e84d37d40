// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.corpus.PostArrivals.Conflict;

/**
 * Rows that may be of known posts: finds those posts, and writes the rows as sightings. A sighting has in {@code other}
 * its differences from the row of its post; null: all but metrics and text is equal.
 */
final class Sightings {

	/** The statements on a post beside text and metrics. */
	static final List<String> STATED = List.of("account_id", "account_handle", "account_url", "author", "language", "created_at",
			"created_at_raw",
			"url", "thread_id", "reply_to", "reply_to_handle", "relayed_from", "account", "relayed_account");

	/** Two exports may tell the time of other zones, or the day alone. */
	private static final String DATES_DIFFER = "abs(epoch(a.created_at) - epoch(was_at)) > 86400";
	/** An account of which both name the id, or both the handle. */
	private static final String ACCOUNTS_DIFFER = "a.account <> '' AND was_account <> '' AND a.account[1] = was_account[1] AND a.account <> was_account";

	private final Session session;
	private final long run;
	private final String counting;
	private final BitSet known = new BitSet();
	private final List<Conflict> conflicts = new ArrayList<>();
	private long changed;
	private long redated;
	private long largestShift;
	private long conflicting;

	/** @param counting the posts that the runs that count show, as {@link Tally#posts} and {@link Tally#counts} give them */
	Sightings(Session session, long run, Tally counting) {
		this.session = session;
		this.run = run;
		this.counting = "SELECT p.key, p.text, p.metrics, p.account, p.created_at FROM " + counting.posts() + " p WHERE " + counting.counts("p");
	}

	/**
	 * Takes rows over.
	 *
	 * @param packed where they are
	 * @param first  number of the first row of the run
	 */
	void take(PackedPosts packed, long first) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE again AS " + packed.posts(true));
		session.execute("CREATE OR REPLACE TEMP TABLE found AS " + PostIdentity.found("temp.again"));
		// Rows that follow each other are mostly of posts that do: their blocks alone are read, and not the texts of a whole corpus.
		String near = " BETWEEN " + session.number("SELECT coalesce(min(post), 0) FROM temp.found") + " AND "
				+ session.number("SELECT coalesce(max(post), 0) FROM temp.found");
		String posts = "(SELECT * FROM posts WHERE key" + near + ")";
		session.execute("CREATE OR REPLACE TEMP TABLE met AS SELECT a.n, f.post, coalesce(v.account, p.account) AS was_account,"
				+ " coalesce(v.created_at, p.created_at) AS was_at, " + ACCOUNTS_DIFFER + " AS accounts_differ, " + DATES_DIFFER
				+ " AS dates_differ, coalesce(abs(epoch(a.created_at) - epoch(was_at)), 0) AS shift,"
				+ " v.key IS NOT NULL OR p.run = " + run + " OR f.post IN (SELECT post FROM sightings WHERE run = " + run
				+ " AND post" + near + ") OR row_number() OVER (PARTITION BY f.post ORDER BY a.n) > 1 AS known,"
				+ " a.text <> '' AND a.text <> coalesce(v.text, p.text)"
				+ " OR cardinality(a.metrics) > 0 AND a.metrics <> coalesce(v.metrics, p.metrics) OR shift > 0 AS changed"
				+ " FROM temp.again a JOIN temp.found f"
				+ " ON f.n = a.n JOIN " + posts + " p ON p.key = f.post LEFT JOIN (" + counting + " AND p.key" + near + ") v ON v.key = f.post");
		// Equal fingerprints of different posts: once in some hundred thousand corpora.
		insertNew("temp.again", "n NOT IN (SELECT n FROM temp.met)");
		String both = " FROM temp.met m JOIN temp.again a ON a.n = m.n JOIN " + posts + " p ON p.key = m.post";
		session.execute("INSERT INTO texts SELECT n.post, coalesce(t.last, 1) + row_number() OVER (PARTITION BY n.post ORDER BY n.n), " + run
				+ ", n.text FROM (SELECT m.post, a.text, min(m.n) AS n" + both + " WHERE a.text <> p.text"
				+ " AND NOT EXISTS (SELECT 1 FROM texts t WHERE t.post = m.post AND t.text = a.text) GROUP BY ALL) n"
				+ " LEFT JOIN (SELECT post, max(version) AS last FROM texts GROUP BY post) t ON t.post = n.post");
		String other = STATED.stream().map(it -> it + " := a." + it).collect(Collectors.joining(", "));
		String same = STATED.stream().map(it -> "a." + it + " IS NOT DISTINCT FROM p." + it).collect(Collectors.joining(" AND "));
		session.execute("INSERT INTO sightings SELECT s.* EXCLUDE (was), s.other IS NULL AND s.text_version = 1 AND s.metrics = s.was FROM ("
				+ "SELECT m.n, m.post, " + run + ", a.source_file, a.source_row, a.seen_at, a.metrics, coalesce(t.version, 1) AS text_version,"
				+ " CASE WHEN " + same + " THEN NULL ELSE struct_pack(" + other + ") END AS other, p.metrics AS was" + both
				+ " LEFT JOIN texts t ON t.post = m.post AND t.text = a.text AND a.text <> p.text ORDER BY m.n) s");
		count(first);
	}

	/** Writes rows as posts of their own. @param rows a table of them, or a question in brackets */
	void insertNew(String rows, String condition) throws SQLException {
		session.execute("INSERT INTO posts SELECT n, " + run
				+ ", platform, item_id, account_id, account_handle, account_url, author, text, language,"
				+ " created_at, created_at_raw, url, thread_id, reply_to, reply_to_handle, relayed_from, metrics, source_file, source_row, account,"
				+ " relayed_account, seen_at FROM " + rows + " WHERE " + condition);
	}

	private void count(long first) throws SQLException {
		session.eachLong("SELECT n FROM temp.met WHERE known", n -> known.set((int) (n - first)));
		changed += session.number("SELECT count(*) FROM temp.met WHERE known AND changed");
		redated += session.number("SELECT count(*) FROM temp.met WHERE known AND shift > 0");
		largestShift = Math.max(largestShift, session.number("SELECT coalesce(ceil(max(shift)), 0)::BIGINT FROM temp.met WHERE known"));
		String conflict = " FROM temp.met m WHERE m.known AND (m.accounts_differ OR m.dates_differ)";
		long more = session.number("SELECT count(*)" + conflict);
		conflicting += more;
		if (more > 0 && conflicts.size() < PostArrivals.CONFLICTS) {
			conflicts.addAll(session.list("SELECT a.platform, a.item_id, a.source_row, m.accounts_differ AS d, CASE WHEN d THEN m.was_account ELSE"
					+ " m.was_at::VARCHAR END, CASE WHEN d THEN a.account ELSE a.created_at::VARCHAR END"
					+ conflict.replace(" WHERE ", " JOIN temp.again a ON a.n = m.n WHERE ") + " ORDER BY m.n LIMIT "
					+ (PostArrivals.CONFLICTS - conflicts.size()),
					row -> new Conflict(row.getString(1), row.getString(2), row.getLong(3), row.getBoolean(4), row.getString(5), row.getString(6))));
		}
	}

	/** @param posts  that came @param keyless of them without the platform's id @param first number of the first */
	PostArrivals arrivals(long posts, long keyless, long first) {
		return new PostArrivals(posts - known.cardinality(), known.cardinality(), changed, redated, Duration.ofSeconds(largestShift),
				conflicting, keyless, conflicts, known, first);
	}
}
