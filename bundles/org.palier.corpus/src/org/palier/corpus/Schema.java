// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.corpus.CorpusException.Reason;

/** The tables of a corpus, and the check that a file has them. */
final class Schema {

	/**
	 * What this program writes, and the highest that it reads; raised with every change that an older program would
	 * misread. 1: posts, runs and codings. 2: posts may count for other platforms. 3: codings have digests of their own.
	 */
	static final int VERSION = 3;
	/** Stands in the column run for what is given by hand. */
	static final long BY_HAND = 0;

	private static final String CODERS = "coders";

	private static final List<String> TABLES = List.of(
			"CREATE TABLE corpus_info(name VARCHAR NOT NULL, value VARCHAR NOT NULL)",
			"CREATE TABLE runs(no BIGINT NOT NULL, id VARCHAR NOT NULL, kind VARCHAR NOT NULL, started_at TIMESTAMP NOT NULL, row_count BIGINT NOT NULL)",
			// No index on key: keys arrive in order, so the ranges kept with each block find them, and appending stays fast.
			"""
			CREATE TABLE posts(key BIGINT NOT NULL, run BIGINT NOT NULL, platform VARCHAR NOT NULL, item_id VARCHAR NOT NULL,
				account_id VARCHAR NOT NULL, account_handle VARCHAR NOT NULL, account_url VARCHAR NOT NULL, author VARCHAR NOT NULL,
				text VARCHAR NOT NULL, language VARCHAR NOT NULL, created_at TIMESTAMP, created_at_raw VARCHAR NOT NULL,
				url VARCHAR NOT NULL, thread_id VARCHAR NOT NULL, reply_to VARCHAR NOT NULL, reply_to_handle VARCHAR NOT NULL,
				relayed_from VARCHAR NOT NULL, metrics MAP(VARCHAR, BIGINT) NOT NULL, source_file VARCHAR NOT NULL,
				source_row BIGINT NOT NULL, account VARCHAR NOT NULL, relayed_account VARCHAR NOT NULL)""",
			"""
			CREATE TABLE codings(id BIGINT NOT NULL, run BIGINT NOT NULL, post BIGINT NOT NULL, facet VARCHAR NOT NULL,
				value VARCHAR NOT NULL, coder VARCHAR NOT NULL, kind VARCHAR NOT NULL, coded_at TIMESTAMP NOT NULL,
				version VARCHAR NOT NULL, confidence DOUBLE, evidence VARCHAR NOT NULL, supersedes BIGINT NOT NULL, digest BLOB)""");

	private Schema() {
	}

	static void create(Session session, String studyId) throws SQLException {
		session.begin();
		for (String table : TABLES) {
			session.execute(table);
		}
		session.execute("INSERT INTO corpus_info VALUES ('schema', ?), ('study', ?)", String.valueOf(VERSION), studyId);
		session.commit();
	}

	/** Adds the table of moves when the file has none, within the transaction of the session. */
	static void addMoves(Session session) throws SQLException {
		session.execute("CREATE TABLE IF NOT EXISTS " + PlatformMoves.TABLE
				+ "(run BIGINT NOT NULL, old VARCHAR NOT NULL, new VARCHAR NOT NULL)");
	}

	/** True when the codings of a file have digests of their own: a file of an older release, opened to be read, has none. */
	static boolean hasDigests(Session session) throws SQLException {
		return session.number("SELECT count(*) FROM duckdb_columns() WHERE database_name = ? AND table_name = 'codings' AND column_name = 'digest'",
				Database.NAME) > 0;
	}

	/**
	 * Gives codings of an older release their digests. Each step may be repeated: a process killed in between may leave
	 * some of them done.
	 */
	static void bringOver(Session session, int version) throws SQLException {
		boolean digests = hasDigests(session);
		if (digests && version == VERSION && session.number("SELECT count(*) FROM codings WHERE digest IS NULL") == 0) {
			return;
		}
		session.begin();
		if (!digests) {
			session.execute("ALTER TABLE codings ADD COLUMN digest BLOB");
		}
		session.execute("UPDATE codings AS c SET digest = " + CodingDigest.STORED + " WHERE c.digest IS NULL");
		session.execute("UPDATE corpus_info SET value = ? WHERE name = 'schema'", String.valueOf(VERSION));
		session.commit();
	}

	/** Keeps who codes by hand, within the transaction of the session. Older programs do not look at the table. */
	static void addCoder(Session session, String id, String name) throws SQLException {
		session.execute("CREATE TABLE IF NOT EXISTS " + CODERS + "(id VARCHAR NOT NULL, name VARCHAR NOT NULL)");
		session.execute("INSERT INTO " + CODERS + " SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM " + CODERS + " WHERE id = ?)", id, name, id);
	}

	/** Who coded by hand; a file of an older release names nobody. */
	static List<PersonCoder> coders(Session session) throws SQLException {
		boolean named = session.number("SELECT count(*) FROM duckdb_tables() WHERE database_name = ? AND table_name = ?", Database.NAME, CODERS) > 0;
		return session.list("SELECT c.coder, " + (named ? "coalesce(max(n.name), c.coder)" : "c.coder") + " FROM codings c"
				+ (named ? " LEFT JOIN " + CODERS + " n ON n.id = c.coder" : "") + " WHERE c.kind = ? GROUP BY c.coder ORDER BY c.coder",
				row -> new PersonCoder(row.getString(1), row.getString(2)), CoderKind.HUMAN.id());
	}

	/**
	 * Deletes what killed processes left: rows that belong to no run. When a journal ends within a transaction,
	 * DuckDB 1.5.6 brings back the part that is there, which was seen after killing.
	 */
	static void settle(Session session) throws SQLException {
		for (String table : List.of("posts", "codings")) {
			String orphans = " FROM " + table + " WHERE run <> " + BY_HAND + " AND run NOT IN (SELECT no FROM runs)";
			if (session.number("SELECT count(*)" + orphans) > 0) {
				session.execute("DELETE" + orphans);
			}
		}
		session.execute("CHECKPOINT " + Database.NAME);
	}

	/** @return version of the file, at most {@link #VERSION} */
	static int check(Database database, Session session, String studyId) throws SQLException, CorpusException {
		if (session.number("SELECT count(*) FROM duckdb_tables() WHERE database_name = ? AND table_name = 'corpus_info'",
				Database.NAME) == 0) {
			throw new CorpusException(Reason.MALFORMED, database.file(), "no table corpus_info", null);
		}
		Map<String, String> info = session
				.list("SELECT name, value FROM corpus_info", row -> Map.entry(row.getString(1), row.getString(2))).stream()
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		String version = info.getOrDefault("schema", "");
		if (!version.matches("[1-9]\\d{0,5}")) {
			throw new CorpusException(Reason.MALFORMED, database.file(), "schema " + version, null);
		}
		if (Integer.parseInt(version) > VERSION) {
			throw new CorpusException(Reason.NEWER, database.file(), version, null);
		}
		if (!studyId.equals(info.get("study"))) {
			throw new CorpusException(Reason.OTHER_STUDY, database.file(), String.valueOf(info.get("study")), null);
		}
		return Integer.parseInt(version);
	}
}
