// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A file from before 0.2.0: of schema 1 or 2, or of the days when schema 3 was not whole. Its tables and columns show
 * which. When it is opened to be read, views replace what it lacks; when it is opened to be written to, it is brought
 * over, see {@link EarlierFile}.
 */
final class EarlierSchema {

	/** The values for columns that came later, by table and column. */
	private static final Map<String, Map<String, String>> LATER = Map.of("codings", Map.of("digest", "NULL::BLOB", "coder_version", "''"),
			"posts", Map.of("seen_at", "NULL::TIMESTAMP"));
	/** Tables that nothing had written to before they got a column, by its name. */
	private static final Map<String, String> EMPTY = Map.of("sightings", "same", "post_details", "sighting");

	private final Session session;
	private final Map<String, Set<String>> columns;

	/** Reads the columns of a file. */
	EarlierSchema(Session session) throws SQLException {
		this.session = session;
		this.columns = session.list("SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = ?",
				row -> Map.entry(row.getString(1), row.getString(2)), Database.NAME).stream()
				.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
	}

	/** True when something is missing. */
	boolean isEarlier() {
		return !columns.keySet().containsAll(Schema.TABLES.keySet())
				|| LATER.entrySet().stream().anyMatch(it -> !columns.get(it.getKey()).containsAll(it.getValue().keySet()))
				|| EMPTY.keySet().stream().anyMatch(this::isOutdated) || isOutdated("texts");
	}

	/** True for a table that is there, empty and without a column of today. */
	private boolean isOutdated(String table) {
		String column = EMPTY.get(table);
		Set<String> there = columns.get(table);
		return there != null && (column != null && !there.contains(column) || table.equals("texts") && there.contains("edited_at"));
	}

	/** The columns of the codings as they are now, of a file that lacks some and names facets as they once were called. */
	private String codings() {
		Set<String> there = columns.getOrDefault("codings", Set.of());
		String facet = EarlierFacets.facetOf("facet") + " AS facet";
		return "SELECT * REPLACE (" + facet + ")" + LATER.get("codings").entrySet().stream().filter(it -> !there.contains(it.getKey()))
				.map(it -> ", " + it.getValue() + " AS " + it.getKey()).collect(Collectors.joining());
	}

	/** Statements after which a session that only reads finds all that there is today. */
	List<String> views() {
		var views = new ArrayList<String>();
		Schema.TABLES.forEach((table, types) -> {
			if (!columns.containsKey(table) || isOutdated(table)) {
				views.add("CREATE TEMP TABLE " + table + "(" + types + ")");
			} else if (table.equals("posts") && !columns.get(table).contains("seen_at")) {
				views.add("CREATE TEMP VIEW posts AS SELECT *, " + LATER.get(table).get("seen_at") + " AS seen_at FROM " + Database.NAME
						+ ".main.posts");
			} else if (table.equals("codings")) {
				views.add("CREATE TEMP VIEW codings AS " + codings() + " FROM " + Database.NAME + ".main.codings");
			}
		});
		return List.copyOf(views);
	}

	/** Brings the file over, in one transaction. */
	void bringOver() throws SQLException {
		session.begin();
		for (String table : Schema.TABLES.keySet()) {
			if (isOutdated(table)) {
				session.execute("DROP TABLE " + table);
			}
			if (!columns.containsKey(table) || isOutdated(table)) {
				Schema.create(session, table, table);
			}
		}
		session.execute("ALTER TABLE posts ADD COLUMN IF NOT EXISTS seen_at TIMESTAMP");
		Schema.create(session, "codings", "codings_now");
		// Digests that were taken already stay, forged or not: what they are of has not changed.
		session.execute("INSERT INTO codings_now SELECT c.id, c.run, c.post, c.facet, c.value, c.coder, c.kind, c.coded_at, c.version,"
				+ " c.confidence, c.evidence, c.supersedes, coalesce(c.digest, " + CodingDigest.STORED + "), c.coder_version FROM (" + codings()
				+ " FROM codings) c LEFT JOIN " + Schema.DETAILS + " d ON d.coding = c.id ORDER BY c.id");
		session.execute("DROP TABLE codings");
		session.execute("ALTER TABLE codings_now RENAME TO codings");
		session.execute("UPDATE corpus_info SET value = ? WHERE name = 'schema'", String.valueOf(Schema.VERSION));
		session.commit();
	}
}
