// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBDriver;

/** Files as releases before 0.2.0 wrote them. */
final class EarlierFiles {

	private EarlierFiles() {
	}

	/** The statements that make a file of today one of before, with the columns that it had and the facets as they were called. */
	private static List<String> before(int schema, boolean digests, boolean coders) {
		var statements = new ArrayList<>(
				List.of("CREATE TABLE old AS SELECT id, run, post, CASE facet WHEN 'grunig' THEN 'pr_model' WHEN 'chang_kannan'"
				+ " THEN 'level' ELSE facet END AS facet, value, coder, kind, coded_at, version, confidence, evidence, supersedes"
				+ (digests ? ", digest" : "") + " FROM codings ORDER BY id", "DROP TABLE codings", "ALTER TABLE old RENAME TO codings",
				"UPDATE corpus_info SET value = '" + schema + "' WHERE name = 'schema'"));
		for (String table : List.of("sightings", "texts", "post_details", "coding_details", "scores", "set_posts")) {
			statements.add("DROP TABLE " + table);
		}
		statements.add("ALTER TABLE posts DROP COLUMN seen_at");
		if (!coders) {
			statements.add("DROP TABLE coders");
		}
		if (schema == 1) {
			statements.add("DROP TABLE platform_moves");
		}
		return statements;
	}

	/** Makes a file one of schema 1 or 2. */
	static void released(Path file, int schema) throws SQLException {
		sql(file, before(schema, false, false).toArray(String[]::new));
	}

	/** Makes a file one of the days when schema 3 had digests and coders, and nothing else yet. */
	static void ofSchema3(Path file) throws SQLException {
		sql(file, before(3, true, true).toArray(String[]::new));
	}

	static void sql(Path file, String... statements) throws SQLException {
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
				Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
	}

	/** Brings a file over again and again: opens it as it is handed over, and says so. @param args file */
	public static void main(String[] args) throws IOException {
		System.out.println("begin");
		DuckDbCorpus.open(Path.of(args[0]), "study", new CorpusSettings("bringing over", 256L << 20, 1)).close();
		System.out.println("end");
	}
}
