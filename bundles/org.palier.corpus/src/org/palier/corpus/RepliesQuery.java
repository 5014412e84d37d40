// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * Which posts answer which, as SQL, and after how many seconds. Needs the attribution.
 *
 * @param tally of the posts that count
 */
record RepliesQuery(Tally tally) {

	/** Joins the pairs to the posts p. */
	static final String JOINED = " JOIN pairs q ON q.reply = p.key";
	/** On the pairs q: an answer to somebody else, after what it answers. */
	private static final String ANSWERS_OTHERS = "q.delay >= 0 AND q.answered_account <> p.account";
	/** Whole seconds to an answer to somebody else; null for any other post. */
	static final String DELAY = "CASE WHEN " + ANSWERS_OTHERS + " THEN floor(q.delay)::BIGINT END";

	/** Replies with what they answer, under the name pairs; of several posts with that id the first. */
	String pairs() {
		return "WITH items AS (SELECT p.platform, p.item_id, min(p.key) AS key, arg_min(p.account, p.key) AS account,"
				+ " min_by(p.created_at, p.key) AS created_at FROM " + tally.posts() + " p WHERE p.item_id <> '' AND " + tally.counts("p")
				+ " GROUP BY ALL), pairs AS (SELECT p.key AS reply, i.key AS answered, i.account AS answered_account,"
				+ " epoch(p.created_at - i.created_at) AS delay FROM " + tally.posts() + " p JOIN items i ON i.platform = p.platform"
				+ " AND i.item_id = p.reply_to WHERE " + tally.counts("p") + ") ";
	}

	/** Keys of the posts that answer somebody else’s post of the corpus, after it. */
	String paired() {
		return pairs() + "SELECT p.key FROM " + tally.posts() + " p" + JOINED + " WHERE " + tally.counts("p") + " AND " + ANSWERS_OTHERS;
	}

	/** By who wrote them and the platform; {@link #count} reads its rows. */
	String counts() {
		return pairs() + OwnThreads.alsoWith(tally) + "SELECT " + Tally.WRITER + ", p.platform, count(*),"
				+ " count(*) FILTER " + OwnThreads.REPLY + ", count(*) FILTER (" + ANSWERS_OTHERS + "), median(q.delay) FILTER ("
				+ ANSWERS_OTHERS + ") FROM " + tally.posts() + " p LEFT" + JOINED + OwnThreads.JOINED + Tally.ATTRIBUTED
				+ " WHERE " + tally.counts("p")
				+ " GROUP BY ALL ORDER BY ALL";
	}

	static ReplyCount count(ResultSet row) throws SQLException {
		return new ReplyCount(row.getInt(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5), orNull(row, 6));
	}

	/** The first pairs; {@link #pair} reads its rows. */
	String first(int limit) {
		return pairs() + "SELECT reply, answered, delay FROM pairs ORDER BY reply LIMIT " + limit;
	}

	static ReplyPair pair(ResultSet row) throws SQLException {
		return new ReplyPair(row.getLong(1), row.getLong(2), orNull(row, 3));
	}

	private static @Nullable Double orNull(ResultSet row, int column) throws SQLException {
		double number = row.getDouble(column);
		return row.wasNull() ? null : number;
	}
}
