// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Platforms whose posts count for others. A run of moves speaks of the posts that came before it. */
final class PlatformMoves {

	/** Name of the table. */
	static final String TABLE = "platform_moves";

	private final Session session;
	private final Tally tally;

	/** @param runs numbers of the runs that count */
	PlatformMoves(Session session, List<Long> runs) throws SQLException {
		this.session = session;
		this.tally = new Tally(session, runs);
	}

	/** Writes the moves under the number of a run and lists the run. @return posts that move; with 0 nothing is written */
	long move(Map<String, String> platforms, long run, String runId, Instant at) throws SQLException {
		String names = platforms.keySet().stream().map(Session::literal).collect(Collectors.joining(", "));
		long posts = platforms.isEmpty() ? 0 : session.number("SELECT count(*) FROM " + tally.posts() + " p WHERE p.platform IN ("
				+ names + ") AND " + tally.counts("p"));
		if (posts == 0) {
			return 0;
		}
		session.begin();
		for (Map.Entry<String, String> platform : platforms.entrySet()) {
			session.execute("INSERT INTO " + TABLE + " VALUES (?, ?, ?)", run, platform.getKey(), platform.getValue());
		}
		session.execute("INSERT INTO runs VALUES (?, ?, 'moves', ?, ?)", run, runId,
				Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)), posts);
		session.commit();
		return posts;
	}

	/** The posts, each on the platform that it counts for. @param numbers of the runs that count, as SQL @param posts what they show */
	static String posts(AnswerSource asked, String numbers, String posts) throws SQLException {
		var moves = new TreeMap<Long, Map<String, String>>();
		asked.answer(new Question("SELECT run, old, new FROM " + TABLE + " WHERE run IN (" + numbers + ") ORDER BY run")).list(
				row -> moves.computeIfAbsent(row.getLong(1), run -> new LinkedHashMap<>()).put(row.getString(2), row.getString(3)));
		return moves.isEmpty() ? posts : "(SELECT * REPLACE (CASE " + String.join(" ", cases(moves)) + " ELSE platform END AS platform)"
				+ " FROM " + posts + ")";
	}

	/** For each platform that ever moved: where its posts are, by the first move that they were there for. */
	private static List<String> cases(TreeMap<Long, Map<String, String>> moves) {
		var cases = new ArrayList<String>();
		var platforms = new TreeSet<String>();
		moves.values().forEach(it -> platforms.addAll(it.keySet()));
		for (String platform : platforms) {
			for (long run : moves.keySet()) {
				String now = platform;
				for (Map<String, String> step : moves.tailMap(run).values()) {
					now = step.getOrDefault(now, now);
				}
				cases.add("WHEN platform = " + Session.literal(platform) + " AND run < " + run + " THEN " + Session.literal(now));
			}
		}
		return cases;
	}
}
