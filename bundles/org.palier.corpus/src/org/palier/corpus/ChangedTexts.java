// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Codings of texts that changed since. They are among the last codings of each coder, and the last of all programs.
 * They were given to another version of the text than the one that is shown, where the two differ. An abstention and a
 * coding that was taken back are none.
 *
 * @param tally of the runs that count
 */
record ChangedTexts(Tally tally) {

	private String joined() {
		String last = "SELECT max(c.id) FROM codings c WHERE " + tally.countsCodings() + " GROUP BY c.post, c.facet, c.kind, CASE WHEN c.kind = '"
				+ CoderKind.MACHINE.id() + "' THEN '' ELSE c.coder END";
		return CodingRows.FROM + " JOIN " + tally.posts()
				+ " p ON p.key = c.post JOIN posts w ON w.key = c.post LEFT JOIN texts t ON t.post = c.post"
				+ " AND t.version = coalesce(d.text_version, 1) WHERE " + tally.counts("p")
				+ " AND c.value <> '' AND coalesce(d.text_version, 1) <> p.text_version"
				+ " AND coalesce(t.text, w.text) <> p.text AND c.id IN (" + last + ")";
	}

	/** Keys of the posts. */
	String posts() {
		return "SELECT c.post FROM " + joined();
	}

	/** True when a text has more than one version: else there is nothing to look for. */
	private static boolean any(Session session) throws SQLException {
		return session.number("SELECT count(*) FROM (SELECT 1 FROM texts LIMIT 1)") > 0;
	}

	/** A coding and the text that it was of. */
	private record Then(Coding coding, String text) {
	}

	/** In the order of the log. @param limit at most so many */
	List<ChangedSince> of(Session session, int limit) throws SQLException {
		if (!any(session)) {
			return List.of();
		}
		List<Then> found = session.list("SELECT " + CodingRows.COLUMNS + ", coalesce(t.text, w.text) AS then_text FROM " + joined()
				+ " ORDER BY c.id LIMIT " + limit, row -> new Then(CodingRows.read(row), row.getString("then_text")));
		if (found.isEmpty()) {
			return List.of();
		}
		String keys = found.stream().map(it -> String.valueOf(it.coding().post())).distinct().collect(Collectors.joining(", "));
		Map<Long, StoredPost> now = new HashMap<>();
		session.list("SELECT " + PostRows.COLUMNS + " FROM " + tally.posts() + PostRows.JOINED + " WHERE p.key IN (" + keys + ") AND "
				+ tally.counts("p"), PostRows::read).forEach(it -> now.put(it.key(), it));
		List<ChangedSince> changed = new ArrayList<>();
		for (Then each : found) {
			StoredPost post = now.get(each.coding().post());
			if (post != null) {
				changed.add(new ChangedSince(each.coding(), post, each.text()));
			}
		}
		return List.copyOf(changed);
	}
}
