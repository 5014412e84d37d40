// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The data on runs in the file beside the rows that they brought. They are when each began, which decides between
 * sightings without a time of their own, and the platforms that count as others because of it, with the import before
 * that. Each run has a digest of its own, a SHA-256; the number of its rows is no part of it, because an erasure
 * changes that. For one session.
 */
record RunBeginnings(Session session) {

	/** Lengths precede names, so that no two lists of moves read the same. The import before matters to moves alone. */
	private static final String DIGEST = "sha256(concat_ws(chr(31), x.kind, epoch_us(x.started_at), CASE WHEN m.told IS NULL THEN ''"
			+ " ELSE m.told || chr(31) || coalesce((SELECT arg_max(b.id, b.no) FROM runs b WHERE b.kind = 'posts' AND b.no < x.no), '') END))";
	private static final String MOVES = "(SELECT run, string_agg(length(old) || ':' || old || length(new) || ':' || new, '' ORDER BY old, new) AS told,"
			+ " count(*) AS moves FROM " + PlatformMoves.TABLE + " GROUP BY run)";
	private static final String ALL = "SELECT x.id, 1 + coalesce(m.moves, 0), " + DIGEST + " FROM runs x LEFT JOIN " + MOVES
			+ " m ON m.run = x.no";

	/** Returns the digests of all runs in the file, oldest first. */
	List<LogBlock> all() throws SQLException {
		return session.answer(ALL + " ORDER BY x.no").list(RunBeginnings::block);
	}

	/** Returns the digests of some runs, in their order; one that is not in the file has a count of 0 and no digest. */
	List<LogBlock> of(Collection<String> runIds) throws SQLException {
		Map<String, LogBlock> all = all().stream().collect(Collectors.toMap(LogBlock::runId, it -> it));
		return runIds.stream().map(it -> all.getOrDefault(it, new LogBlock(it, 0, 0, ""))).toList();
	}

	private static LogBlock block(Row row) {
		return new LogBlock(row.getString(1), 0, row.getLong(2), row.getString(3));
	}
}
