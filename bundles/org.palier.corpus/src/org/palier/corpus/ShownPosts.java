// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataOutput;
import java.io.IOException;
import java.sql.SQLException;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * The posts of which a view tells, where it does not tell of all that count. Which they are is looked for when a session is first lent
 * their keys: eight bytes a post.
 */
final class ShownPosts implements LentTable {

	private static final String SHOWN = "shown_posts";
	private static final String OF_ANYBODY = "shown_of_anybody";

	private final AnswerSource asked;
	private final Question shown;
	private final @Nullable Question whoever;
	private long @Nullable [] keys;
	private long @Nullable [] ofAnybody;

	/**
	 * @param asked   gives the keys
	 * @param shown   asks for those of the posts
	 * @param whoever asks for those of the posts that would be shown whoever had written them; null where nobody asked who wrote them
	 */
	ShownPosts(AnswerSource asked, Question shown, @Nullable Question whoever) {
		this.asked = asked;
		this.shown = shown;
		this.whoever = whoever;
	}

	/** Condition on a table of posts: they are shown. */
	static String has(String table) {
		return table + ".key IN (SELECT key FROM temp.main." + SHOWN + ")";
	}

	/** Condition on a table of posts: they would be, whoever wrote them. */
	static String ofAnybody(String table) {
		return table + ".key IN (SELECT key FROM temp.main." + OF_ANYBODY + ")";
	}

	/** Makes the tables that the conditions name. */
	@Override
	public void lend(Session session) throws SQLException {
		lend(session, SHOWN, keys());
		Question anybody = whoever;
		if (anybody == null) {
			session.execute("CREATE OR REPLACE TEMP VIEW " + OF_ANYBODY + " AS SELECT key FROM temp.main." + SHOWN);
		} else {
			lend(session, OF_ANYBODY, keysOfAnybody(anybody));
		}
	}

	@Override
	public void tell(DataOutput to) throws IOException {
		shown.tell(to);
		Question anybody = whoever;
		to.writeBoolean(anybody != null);
		if (anybody != null) {
			anybody.tell(to);
		}
	}

	private synchronized long[] keys() throws SQLException {
		long[] found = keys;
		if (found == null) {
			found = asked.answer(shown).longs();
			keys = found;
		}
		return found;
	}

	private synchronized long[] keysOfAnybody(Question question) throws SQLException {
		long[] found = ofAnybody;
		if (found == null) {
			found = asked.answer(question).longs();
			ofAnybody = found;
		}
		return found;
	}

	private static void lend(Session session, String table, long[] keys) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE " + table + "(key BIGINT)");
		try (DuckDBAppender rows = session.appender("temp", table)) {
			for (long key : keys) {
				rows.beginRow().append(key).endRow();
			}
		}
	}
}
