// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;

import org.duckdb.DuckDBAppender;

/**
 * The posts of which a view tells, where it does not tell of all that count. Each session is lent their keys: eight bytes a post.
 *
 * @param keys      of the posts
 * @param ofAnybody of those that would be shown whoever had written them; the same array where nobody asked who wrote them
 */
record ShownPosts(long[] keys, long[] ofAnybody) {

	private static final String SHOWN = "shown_posts";
	private static final String OF_ANYBODY = "shown_of_anybody";

	/** Condition on a table of posts: they are shown. */
	static String has(String table) {
		return table + ".key IN (SELECT key FROM temp.main." + SHOWN + ")";
	}

	/** Condition on a table of posts: they would be, whoever wrote them. */
	static String ofAnybody(String table) {
		return table + ".key IN (SELECT key FROM temp.main." + OF_ANYBODY + ")";
	}

	/** Makes the tables that the conditions name. */
	void lend(Session session) throws SQLException {
		lend(session, SHOWN, keys);
		if (ofAnybody == keys) {
			session.execute("CREATE TEMP VIEW " + OF_ANYBODY + " AS SELECT key FROM temp.main." + SHOWN);
		} else {
			lend(session, OF_ANYBODY, ofAnybody);
		}
	}

	private static void lend(Session session, String table, long[] keys) throws SQLException {
		session.execute("CREATE TEMP TABLE " + table + "(key BIGINT)");
		try (DuckDBAppender rows = session.appender("temp", table)) {
			for (long key : keys) {
				rows.beginRow().append(key).endRow();
			}
		}
	}
}
