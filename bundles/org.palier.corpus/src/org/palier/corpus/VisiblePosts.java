// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * The posts that runs show, as SQL: those with a sighting by one of these runs. A post is shown as its latest sighting
 * by these runs states it; values that are empty there come from the latest before it. The latest is the one that was
 * seen last, and among those seen at once the one that came last. So it is as if there had never been other runs.
 *
 * @param asked   who answers what decides how it is written
 * @param numbers of the runs, as SQL
 */
record VisiblePosts(AnswerSource asked, String numbers) {

	/** Where nothing was seen twice. */
	private static final String PLAIN = "(SELECT *, key AS arrived, 1 AS text_version, key AS told FROM posts)";

	/**
	 * Returns the expression for the table of posts. It has its columns and {@code arrived} (place in the order of
	 * arrival), {@code text_version} and {@code told} (number of the sighting with the shown details, 0 for none).
	 */
	String sql() throws SQLException {
		String mine = " WHERE s.run IN (" + numbers + ")";
		if (asked.number("SELECT count(*) FROM sightings s" + mine) == 0) {
			return PLAIN;
		}
		String several = "SELECT s.post FROM sightings s" + mine
				+ " AND NOT s.same UNION ALL SELECT s.post FROM sightings s JOIN posts p ON p.key = s.post"
				+ mine + " AND p.run NOT IN (" + numbers + ") UNION ALL SELECT d.post FROM post_details d WHERE d.sighting <> d.post AND d.run IN ("
				+ numbers + ")";
		return "(SELECT *, key AS arrived, 1 AS text_version, key AS told FROM posts WHERE run IN (" + numbers + ") AND key NOT IN (" + several
				+ ") UNION ALL " + merged(several) + ")";
	}

	private String merged(String several) {
		String own = Sightings.STATED.stream().map(it -> "p." + it).collect(Collectors.joining(", "));
		String stated = Sightings.STATED.stream().map(it -> "CASE WHEN s.other IS NULL THEN p." + it + " ELSE s.other." + it + " END AS " + it)
				.collect(Collectors.joining(", "));
		String first = "SELECT p.key, p.key AS n, p.run, p.platform, p.item_id, " + own + ", p.text, 1 AS text_version, p.metrics, p.source_file,"
				+ " p.source_row, p.seen_at FROM posts p WHERE p.run IN (" + numbers + ") AND p.key IN (" + several + ")";
		String later = "SELECT p.key, s.key AS n, s.run, p.platform, p.item_id, " + stated + ", coalesce(t.text, p.text) AS text, s.text_version,"
				+ " s.metrics, s.source_file, s.source_row, s.seen_at FROM sightings s JOIN posts p ON p.key = s.post LEFT JOIN texts t"
				+ " ON t.post = s.post AND t.version = s.text_version WHERE s.run IN (" + numbers + ") AND s.post IN (" + several + ")";
		// A number for the order, since picking the largest of a pair costs several times as much for each column.
		String ordered = "SELECT q.*, row_number() OVER (PARTITION BY q.key ORDER BY coalesce(q.seen_at, x.started_at), q.n) AS o,"
				+ " d.sighting IS NOT NULL AS detailed FROM (" + first + " UNION ALL " + later + ") q JOIN runs x ON x.no = q.run"
				+ " LEFT JOIN post_details d ON d.sighting = q.n";
		return "SELECT key, arg_min(run, n) AS run, any_value(platform) AS platform, any_value(item_id) AS item_id, " + latest("account_id")
				+ ", " + latest("account_handle") + ", " + latest("account_url") + ", " + latest("author") + ", " + latest("text") + ", "
				+ latest("language") + ", arg_max(created_at, o) FILTER (created_at IS NOT NULL) AS created_at, " + latest("created_at_raw") + ", "
				+ latest("url") + ", " + latest("thread_id") + ", " + latest("reply_to") + ", " + latest("reply_to_handle") + ", "
				+ latest("relayed_from") + ", coalesce(arg_max(metrics, o) FILTER (cardinality(metrics) > 0), MAP {}::MAP(VARCHAR, BIGINT)) AS metrics,"
				+ " arg_min(source_file, n) AS source_file, arg_min(source_row, n) AS source_row,"
				// An account known by its id stays so, even when a later sighting has a handle.
				+ " coalesce(arg_max(account, o) FILTER (account LIKE 'id:%'), arg_max(account, o) FILTER (account LIKE '@%'),"
				+ " arg_max(account, o) FILTER (account <> ''), '') AS account, " + latest("relayed_account")
				+ ", arg_max(seen_at, o) AS seen_at, min(n) AS arrived, coalesce(arg_max(text_version, o) FILTER (text <> ''), max(text_version))"
				+ " AS text_version, coalesce(arg_max(n, o) FILTER (detailed), 0) AS told FROM (" + ordered + ") GROUP BY key";
	}

	private static String latest(String column) {
		return "coalesce(arg_max(" + column + ", o) FILTER (" + column + " <> ''), '') AS " + column;
	}
}
