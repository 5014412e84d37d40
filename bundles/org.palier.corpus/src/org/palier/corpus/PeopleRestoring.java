// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Brings what people did back into a corpus that has the posts, from the log. For one session. */
final class PeopleRestoring {

	private final Session session;
	private final LoggedPeople logged;
	private final LongSupplier runs;
	private final Map<String, Long> numbers = new HashMap<>();
	private final Map<String, Long> keys = new HashMap<>();
	private final Map<String, Long> rows = new HashMap<>();
	private long erased;
	private long homeless;

	/** @param runs numbers for runs */
	PeopleRestoring(Session session, LoggedPeople logged, LongSupplier runs) {
		this.session = session;
		this.logged = logged;
		this.runs = runs;
	}

	/** Does it, all at once. */
	RestoredPeople run() throws SQLException {
		find();
		session.begin();
		logged.runs().keySet().forEach(it -> numbers.put(it, runs.getAsLong()));
		long codings = codings();
		long drawn = draws();
		for (String set : logged.training()) {
			Schema.train(session, set);
		}
		for (var moved : logged.moves().entrySet()) {
			for (var each : moved.getValue().entrySet()) {
				session.execute("INSERT INTO " + PlatformMoves.TABLE + " VALUES (?, ?, ?)",
						numbers.getOrDefault(moved.getKey(), Schema.BY_HAND), each.getKey(), each.getValue());
			}
		}
		for (LoggedPeople.LoggedRun run : logged.runs().values()) {
			session.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?)", numbers.get(run.id()), run.id(), run.of(),
					LocalDateTime.ofInstant(run.at(), ZoneOffset.UTC), rows.getOrDefault(run.id(), run.rows()));
		}
		session.commit();
		return new RestoredPeople(codings, drawn, erased, homeless);
	}

	/** The posts that marks stand for. */
	private void find() throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE marked(mark VARCHAR, platform VARCHAR, item VARCHAR, account VARCHAR, alike BIGINT)");
		Set<String> known = new HashSet<>();
		try (DuckDBAppender marked = session.appender("temp", "marked")) {
			for (LoggedPeople.LoggedCoding each : logged.codings()) {
				mark(marked, each.post(), known);
			}
			for (var set : logged.draws().values()) {
				for (LoggedPeople.LoggedDraw each : set.values()) {
					mark(marked, each.post(), known);
				}
			}
		}
		session.execute("CREATE OR REPLACE TEMP TABLE named(key BIGINT, platform VARCHAR, item VARCHAR, account VARCHAR, alike BIGINT)");
		session.execute("INSERT INTO temp.named SELECT p.key, " + PeopleLog.NAMED + " FROM posts p");
		session.each(
				"SELECT m.mark, min(n.key) FROM temp.marked m JOIN temp.named n ON n.platform = m.platform AND n.item = m.item AND n.account = m.account"
				+ " AND n.alike = m.alike GROUP BY m.mark", row -> keys.put(row.getString(1), row.getLong(2)));
	}

	private void mark(DuckDBAppender marked, String mark, Set<String> known) throws SQLException {
		List<String> post = logged.post(mark);
		if (post != null && known.add(mark)) {
			marked.beginRow().append(mark).append(post.get(0)).append(post.get(1)).append(post.get(2)).append(Long.parseLong(post.get(3))).endRow();
		}
	}

	/** The key of a post; null when it is not there, which is counted. */
	private @Nullable Long key(String mark) {
		Long key = keys.get(mark);
		if (key == null && logged.post(mark) == null) {
			erased++;
		} else if (key == null) {
			homeless++;
		}
		return key;
	}

	private long codings() throws SQLException {
		long restored = 0;
		var writing = new CodingRows();
		Set<String> byHand = new HashSet<>();
		try (DuckDBAppender table = session.appender(Database.NAME, "codings")) {
			for (LoggedPeople.LoggedCoding each : logged.codings()) {
				Coding coding = each.coding();
				Long key = key(each.post());
				if (key != null) {
					writing.append(table, coding.id(), coding.runId().isEmpty() ? Schema.BY_HAND : number(coding.runId()), coding.onPost(key));
					restored++;
					if (!coding.runId().isEmpty()) {
						rows.merge(coding.runId(), 1L, Long::sum);
					} else if (coding.isOneCoders()) {
						byHand.add(coding.coder());
					}
				}
			}
		}
		writing.end(session);
		for (Map.Entry<String, String> each : logged.names().entrySet()) {
			if (byHand.contains(each.getKey())) {
				Schema.addCoder(session, each.getKey(), each.getValue());
			}
		}
		return restored;
	}

	/** A run whose line is lost is one all the same. */
	private long number(String run) {
		return numbers.computeIfAbsent(run, it -> runs.getAsLong());
	}

	private long draws() throws SQLException {
		long restored = 0;
		try (DuckDBAppender table = session.appender(Database.NAME, SetRows.TABLE)) {
			for (var set : logged.draws().values()) {
				for (LoggedPeople.LoggedDraw each : set.values()) {
					Long key = key(each.post());
					if (key != null) {
						SetPost row = each.row();
						SetRows.append(table, row.set(),
								new SetPost(row.set(), key, row.place(), row.part(), row.stratum(), row.firstStage(), row.probability()));
						restored++;
					}
				}
			}
		}
		return restored;
	}
}
