// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.palier.corpus.CorpusException.Reason;

/**
 * The tables of a corpus, and the check that a file has them. The purpose of each table and column is in
 * docs/decisions/0003-corpus-schema-3.md.
 */
final class Schema {

	/**
	 * The version that this program writes, and the highest that it reads. It is raised with every change that an older
	 * program would misread. Version 1 has posts, runs and codings. Version 2 has posts that count for other platforms.
	 * In version 3, codings have digests and name facets by id; sightings, texts, details, scores and sets have tables.
	 * {@link EarlierSchema} recognizes older files.
	 */
	static final int VERSION = 3;
	/** The value of the column run for data given by hand. */
	static final long BY_HAND = 0;
	/** The table of details that few codings have: {@link CodingDetails}. */
	static final String DETAILS = "coding_details";

	/** In corpus_info since an erasure: the highest key that a post or a sighting ever had, and the highest id of a coding. */
	static final String LAST_POST = "last post";
	static final String LAST_CODING = "last coding";
	private static final String KEPT_NUMBER = "(SELECT coalesce(max(TRY_CAST(value AS BIGINT)), 0) FROM corpus_info WHERE name = ?)";

	private static final String CODERS = "coders";
	/** Before the id of a set, in corpus_info: what is coded from it never counts. */
	private static final String TRAINING = "training set ";

	/** The columns of each table, by its name. */
	static final SequencedMap<String, String> TABLES = tables();

	private Schema() {
	}

	private static SequencedMap<String, String> tables() {
		var tables = new LinkedHashMap<String, String>();
		tables.put("corpus_info", "name VARCHAR NOT NULL, value VARCHAR NOT NULL");
		tables.put("runs",
				"no BIGINT NOT NULL, id VARCHAR NOT NULL, kind VARCHAR NOT NULL, started_at TIMESTAMP NOT NULL, row_count BIGINT NOT NULL");
		// No index on key: keys arrive in order, so the ranges kept with each block find them, and appending stays fast.
		tables.put("posts", """
				key BIGINT NOT NULL, run BIGINT NOT NULL, platform VARCHAR NOT NULL, item_id VARCHAR NOT NULL,
				account_id VARCHAR NOT NULL, account_handle VARCHAR NOT NULL, account_url VARCHAR NOT NULL, author VARCHAR NOT NULL,
				text VARCHAR NOT NULL, language VARCHAR NOT NULL, created_at TIMESTAMP, created_at_raw VARCHAR NOT NULL,
				url VARCHAR NOT NULL, thread_id VARCHAR NOT NULL, reply_to VARCHAR NOT NULL, reply_to_handle VARCHAR NOT NULL,
				relayed_from VARCHAR NOT NULL, metrics MAP(VARCHAR, BIGINT) NOT NULL, source_file VARCHAR NOT NULL,
				source_row BIGINT NOT NULL, account VARCHAR NOT NULL, relayed_account VARCHAR NOT NULL, seen_at TIMESTAMP""");
		tables.put("sightings", """
				key BIGINT NOT NULL, post BIGINT NOT NULL, run BIGINT NOT NULL, source_file VARCHAR NOT NULL, source_row BIGINT NOT NULL,
				seen_at TIMESTAMP, metrics MAP(VARCHAR, BIGINT) NOT NULL, text_version INTEGER NOT NULL, other STRUCT(account_id VARCHAR,
				account_handle VARCHAR, account_url VARCHAR, author VARCHAR, language VARCHAR, created_at TIMESTAMP, created_at_raw VARCHAR,
				url VARCHAR, thread_id VARCHAR, reply_to VARCHAR, reply_to_handle VARCHAR, relayed_from VARCHAR, account VARCHAR,
				relayed_account VARCHAR), same BOOLEAN NOT NULL""");
		tables.put("texts", "post BIGINT NOT NULL, version INTEGER NOT NULL, run BIGINT NOT NULL, text VARCHAR NOT NULL");
		tables.put("post_details", """
				sighting BIGINT NOT NULL, post BIGINT NOT NULL, run BIGINT NOT NULL, author_role VARCHAR NOT NULL, quotes VARCHAR NOT NULL,
				own_thread BOOLEAN, media STRUCT(kind VARCHAR, address VARCHAR, words VARCHAR)[] NOT NULL, poll VARCHAR[] NOT NULL,
				edited_at TIMESTAMP""");
		tables.put(PostValues.TABLE, """
				post BIGINT NOT NULL, run BIGINT NOT NULL, sighting BIGINT NOT NULL, seen_at TIMESTAMP, field VARCHAR NOT NULL,
				said VARCHAR NOT NULL""");
		tables.put(PlatformMoves.TABLE, "run BIGINT NOT NULL, old VARCHAR NOT NULL, new VARCHAR NOT NULL");
		tables.put("codings", """
				id BIGINT NOT NULL, run BIGINT NOT NULL, post BIGINT NOT NULL, facet VARCHAR NOT NULL, value VARCHAR NOT NULL,
				coder VARCHAR NOT NULL, kind VARCHAR NOT NULL, coded_at TIMESTAMP NOT NULL, version VARCHAR NOT NULL, confidence DOUBLE,
				evidence VARCHAR NOT NULL, supersedes BIGINT NOT NULL, digest BLOB NOT NULL, coder_version VARCHAR NOT NULL""");
		tables.put(DETAILS, """
				coding BIGINT NOT NULL, text_version INTEGER NOT NULL, set_id VARCHAR NOT NULL, alternative VARCHAR NOT NULL,
				memo VARCHAR NOT NULL, seen_suggestion BOOLEAN""");
		tables.put("scores", "coding BIGINT NOT NULL, code VARCHAR NOT NULL, score DOUBLE NOT NULL, probability BOOLEAN NOT NULL");
		tables.put(SetRows.TABLE, """
				set_id VARCHAR NOT NULL, post BIGINT NOT NULL, place INTEGER NOT NULL, part VARCHAR NOT NULL, stratum VARCHAR NOT NULL,
				first_stage DOUBLE, probability DOUBLE""");
		tables.put(CODERS, "id VARCHAR NOT NULL, name VARCHAR NOT NULL");
		return tables;
	}

	/** Makes a table. @param name of it, or under which it is made for a while */
	static void create(Session session, String table, String name) throws SQLException {
		session.execute("CREATE TABLE " + name + "(" + TABLES.get(table) + ")");
	}

	static void create(Session session, String studyId) throws SQLException {
		session.begin();
		for (String table : TABLES.keySet()) {
			create(session, table, table);
		}
		session.execute("INSERT INTO corpus_info VALUES ('schema', ?), ('study', ?)", String.valueOf(VERSION), studyId);
		session.commit();
	}

	/** The highest key of a post or of a sighting that there is, or was before an erasure. */
	static long lastPost(Session session) throws SQLException {
		return session.number("SELECT greatest((SELECT coalesce(max(key), 0) FROM posts), (SELECT coalesce(max(key), 0) FROM sightings), "
				+ KEPT_NUMBER + ")", LAST_POST);
	}

	/** The highest id of a coding that there is, or was before an erasure. */
	static long lastCoding(Session session) throws SQLException {
		return session.number("SELECT greatest((SELECT coalesce(max(id), 0) FROM codings), " + KEPT_NUMBER + ")", LAST_CODING);
	}

	/** Keeps that codings from a set never count, within the transaction of the session. */
	static void train(Session session, String set) throws SQLException {
		session.execute("INSERT INTO corpus_info SELECT ?, '' WHERE NOT EXISTS (SELECT 1 FROM corpus_info WHERE name = ?)", TRAINING + set,
				TRAINING + set);
	}

	/** The sets of which that is kept. */
	static List<String> trainingSets(AnswerSource asked) throws SQLException {
		return asked.texts("SELECT substr(name, ?) FROM corpus_info WHERE starts_with(name, ?) ORDER BY name", TRAINING.length() + 1, TRAINING);
	}

	/** Keeps who codes by hand, within the transaction of the session. */
	static void addCoder(Session session, String id, String name) throws SQLException {
		session.execute("INSERT INTO " + CODERS + " SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM " + CODERS + " WHERE id = ?)", id, name, id);
	}

	/**
	 * Returns the persons who coded or, alone, decided by hand; a file of an older release names nobody. Persons who
	 * decide together are known by their codings.
	 */
	static List<PersonCoder> coders(Session session) throws SQLException {
		return session.list("SELECT c.coder, coalesce(max(n.name), c.coder) FROM codings c LEFT JOIN " + CODERS
				+ " n ON n.id = c.coder WHERE c.kind = ? OR (c.kind = ? AND c.run = " + BY_HAND
				+ " AND n.id IS NOT NULL) GROUP BY c.coder ORDER BY c.coder",
				row -> new PersonCoder(row.getString(1), row.getString(2)), CoderKind.HUMAN.id(), CoderKind.ADJUDICATED.id());
	}

	/**
	 * Deletes what killed processes left: rows that belong to no run. When a journal ends within a transaction,
	 * DuckDB 1.5.6 brings back the part that is there, which was seen after killing.
	 */
	static void settle(Session session) throws SQLException {
		for (String table : List.of("posts", "sightings", "texts", "post_details", PostValues.TABLE, "codings")) {
			delete(session, table, "run <> " + BY_HAND + " AND run NOT IN (SELECT no FROM runs)");
		}
		for (String table : List.of(DETAILS, "scores")) {
			delete(session, table, "coding NOT IN (SELECT id FROM codings)");
		}
		// A set has the id of the run that drew it.
		delete(session, SetRows.TABLE, "set_id NOT IN (SELECT id FROM runs)");
		session.execute("CHECKPOINT " + Database.NAME);
	}

	private static void delete(Session session, String table, String orphaned) throws SQLException {
		String orphans = " FROM " + table + " WHERE " + orphaned;
		// The file alone shows that a table is empty; without this check, all codings of a million posts would be
		// listed first to find that none is missing.
		if (session.number("SELECT count(*) FROM " + table) > 0 && session.number("SELECT count(*)" + orphans) > 0) {
			session.execute("DELETE" + orphans);
		}
	}

	/** Refuses what is no corpus, is newer, or belongs to another study. */
	static void check(Database database, Session session, String studyId) throws SQLException, CorpusException {
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
	}
}
