// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/**
	 * Replies with what they answer, under the name pairs; of several posts with that id the first. Own where one of them is of the same
	 * account.
	 */
	String pairs() {
		String answers = "SELECT p.key, p.platform, p.account, p.created_at, p.reply_to FROM " + tally.posts() + " p WHERE p.reply_to <> '' AND "
				+ tally.visible("p");
		return "WITH answering AS MATERIALIZED (" + answers
				+ "), pairs AS (SELECT p.key AS reply, min(q.key) AS answered, arg_min(q.account, q.key)"
				+ " AS answered_account, epoch(any_value(p.created_at) - arg_min(q.created_at, q.key)) AS delay,"
				+ " bool_or(p.account <> '' AND p.account = q.account) AS own FROM " + tally.posts() + " q JOIN answering p ON q.platform = p.platform"
				+ " AND q.item_id = p.reply_to WHERE " + tally.visible("q") + " GROUP BY p.key) ";
	}

	/** Keys of the posts that answer somebody else’s post of the corpus, after it. */
	String paired() {
		return pairs() + "SELECT p.key FROM " + tally.posts() + " p" + JOINED + " WHERE " + tally.counts("p") + " AND " + ANSWERS_OTHERS;
	}

	/**
	 * By who wrote them and the platform; {@link #count} reads its rows behind the number of the numbering.
	 *
	 * @param numberings of the agencies beside their own, in the attribution
	 */
	String counts(int numberings) {
		var writers = new StringBuilder(writer("agency")).append(" AS w");
		var sets = new StringBuilder("(w, platform)");
		var names = new StringBuilder("w");
		for (int i = 0; i < numberings; i++) {
			writers.append(", ").append(writer(AttributionTable.column(i))).append(" AS w").append(i);
			sets.append(", (w").append(i).append(", platform)");
			names.append(", w").append(i);
		}
		String which = IntStream.range(0, numberings).mapToObj(it -> " WHEN grouping(w" + it + ") = 0 THEN " + (it + 1))
				.collect(Collectors.joining("", "CASE WHEN grouping(w) = 0 THEN 0", " END"));
		String told = "SELECT " + writers + ", p.platform AS platform, " + OwnThreads.REPLY + " AS reply, CASE WHEN " + ANSWERS_OTHERS
				+ " THEN q.delay END AS delay FROM " + tally.posts() + " p LEFT" + JOINED + OwnThreads.JOINED + Tally.ATTRIBUTED + " WHERE "
				+ tally.counts("p");
		return pairs() + OwnThreads.alsoWithPairs(tally) + "SELECT " + which + " AS numbering, coalesce(" + names
				+ ") AS writer, platform, count(*), count(*) FILTER (reply), count(delay), median(delay) FROM (" + told
				+ ") GROUP BY GROUPING SETS (" + sets
				+ ") ORDER BY numbering, writer, platform";
	}

	/** Returns the authors of the posts p, by a column of the attribution. */
	private static String writer(String column) {
		return "coalesce(a." + column + ", CASE WHEN r." + column + " IS NOT NULL THEN " + AccountAgency.RELAYED + " END, "
				+ AccountAgency.UNATTRIBUTED
				+ ")";
	}

	static ReplyCount count(Row row) {
		return new ReplyCount(row.getInt(2), row.getString(3), row.getLong(4), row.getLong(5), row.getLong(6), row.number(7));
	}

	/** The first pairs; {@link #pair} reads its rows. */
	String first(int limit) {
		return pairs() + "SELECT reply, answered, delay FROM pairs JOIN " + tally.posts() + " p ON p.key = reply WHERE " + tally.counts("p")
				+ " ORDER BY reply LIMIT " + limit;
	}

	static ReplyPair pair(ResultSet row) throws SQLException {
		return new ReplyPair(row.getLong(1), row.getLong(2), orNull(row, 3));
	}

	private static @Nullable Double orNull(ResultSet row, int column) throws SQLException {
		double number = row.getDouble(column);
		return row.wasNull() ? null : number;
	}
}
