// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.duckdb.DuckDBAppender;

/** The log of codings in stretches, each with a digest over its rows in the order of the log. For one session. */
record CodingLog(Session session) {

	/** Codings by hand in a stretch of the log: few, so that a change is found by eye. */
	private static final int HAND_BLOCK = 500;
	/** Codings of a run in a stretch of the log: many, so that a manifest stays small. */
	private static final int RUN_BLOCK = 50_000;
	private static final String BLOCK = "(CASE WHEN run_id = '' THEN id // " + HAND_BLOCK + " ELSE id // " + RUN_BLOCK + " END)";
	private static final String ROWS = "SELECT c.id, coalesce(x.id, '') AS run_id, " + CodingDigest.HEX + " AS digest FROM " + CodingRows.FROM;

	/** Ids that are looked at together, whole stretches: all digests of a stretch are put in order in memory. */
	private static final long AT_ONCE = 10L * RUN_BLOCK;

	/** The stretches of some codings. @param condition on the codings c */
	static List<LogBlock> blocks(AnswerSource asked, String condition) throws SQLException {
		long first = asked.number("SELECT coalesce(min(c.id), 0) FROM " + CodingRows.FROM + " WHERE " + condition);
		long last = asked.number("SELECT coalesce(max(c.id), -1) FROM " + CodingRows.FROM + " WHERE " + condition);
		List<LogBlock> blocks = new ArrayList<>();
		for (long from = first / AT_ONCE * AT_ONCE; from <= last; from += AT_ONCE) {
			blocks.addAll(within(asked, "(" + condition + ") AND c.id >= " + from + " AND c.id < " + (from + AT_ONCE)));
		}
		return blocks;
	}

	private static List<LogBlock> within(AnswerSource asked, String condition) throws SQLException {
		return asked.answer(new Question(
				"SELECT run_id, number, count(*), sha256(string_agg(digest, '' ORDER BY id)) FROM (SELECT *, " + BLOCK + " AS number FROM ("
				+ ROWS + " WHERE " + condition + ")) GROUP BY run_id, number ORDER BY min(id)")).list(CodingLog::block);
	}

	/** Those that were given by hand, and those of some runs, whatever counts. */
	List<LogBlock> of(List<String> runIds) throws SQLException {
		return blocks(session, "c.run = " + Schema.BY_HAND + (runIds.isEmpty() ? ""
				: " OR x.id IN (" + runIds.stream().map(Session::literal).collect(Collectors.joining(", ")) + ")"));
	}

	/**
	 * Computes the given stretches again from the present log, with their former lengths.
	 *
	 * @param then stretches, each with what it held
	 * @param lost codings as they were then, of which one at most of an id
	 * @return in the order of then
	 */
	List<LogBlock> again(List<LogBlock> then, List<LostCoding> lost) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE log_then(ordinal BIGINT, run_id VARCHAR, number BIGINT, n BIGINT)");
		session.execute("CREATE OR REPLACE TEMP TABLE log_lost(id BIGINT, run_id VARCHAR, digest VARCHAR)");
		try (DuckDBAppender rows = session.appender("temp", "log_then")) {
			long at = 0;
			for (LogBlock it : then) {
				rows.beginRow().append(at++).append(it.runId()).append(it.number()).append(it.count()).endRow();
			}
		}
		try (DuckDBAppender rows = session.appender("temp", "log_lost")) {
			for (LostCoding it : lost) {
				rows.beginRow().append(it.id()).append(it.runId()).append(it.digest()).endRow();
			}
		}
		String log = "SELECT * FROM (" + ROWS + " WHERE c.id NOT IN (SELECT id FROM temp.log_lost)) UNION ALL SELECT * FROM temp.log_lost";
		String placed = "SELECT *, row_number() OVER (PARTITION BY run_id, number ORDER BY id) AS place FROM (SELECT *, " + BLOCK
				+ " AS number FROM (" + log
				+ "))";
		return session.answer(
				"SELECT t.run_id, t.number, count(r.id), coalesce(sha256(string_agg(r.digest, '' ORDER BY r.id)), '') FROM temp.log_then t"
				+ " LEFT JOIN (" + placed + ") r ON r.run_id = t.run_id AND r.number = t.number AND r.place <= t.n"
				+ " GROUP BY t.ordinal, t.run_id, t.number ORDER BY t.ordinal").list(CodingLog::block);
	}

	/** Codings whose fields are not those of their digest. @param condition on the codings c */
	List<Coding> changed(String condition, int limit) throws SQLException {
		return session.list("SELECT " + CodingRows.COLUMNS + " FROM " + CodingRows.FROM + " WHERE (" + condition
				+ ") AND c.digest IS NOT NULL AND c.digest <> "
				+ CodingDigest.STORED + " ORDER BY c.id LIMIT " + limit, CodingRows::read);
	}

	private static LogBlock block(Row row) {
		return new LogBlock(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4));
	}
}
