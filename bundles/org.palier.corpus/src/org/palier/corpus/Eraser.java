// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes a corpus again without what is erased. The rest is copied, because data that DuckDB deletes stays readable in
 * its file. For one session.
 */
final class Eraser {

	/** Under which the new file is attached. */
	private static final String FRESH = "fresh";
	private static final int STEP = 4096;
	/** Columns in which no person is named: codes, ids of parts, and who coded. */
	private static final Set<String> KEPT = Set.of("platform", "language", "facet", "value", "coder", "kind", "version", "coder_version",
			"set_id",
			"alternative", "part", "stratum", "code", "old", "new", "author_role", "field");
	private static final Set<String> TELLING_APART = Set.of("item_id", "account_id", "account_handle", "account_url", "author", "account",
			"relayed_account",
			"relayed_from", "reply_to_handle", "source_file", "created_at_raw");
	private static final Set<String> WITHOUT_PERSONS = Set.of("corpus_info", "runs", "coders", PlatformMoves.TABLE);

	private final Session session;
	private final CorpusErasure what;
	/** Names alone: for columns that identify a post or an account. */
	private final WipedColumn named;
	/** Names, and the ids of posts that go, which others link to. */
	private final WipedColumn wiped;
	private final String runs;
	private final String threads = UUID.randomUUID().toString();

	Eraser(Session session, CorpusErasure what) throws SQLException {
		this.session = session;
		this.what = what;
		this.named = new WipedColumn(what.names());
		this.runs = numbers();
		mark();
		this.wiped = new WipedColumn(what.wiping(linked()).names());
	}

	private String numbers() throws SQLException {
		List<String> numbers = new ArrayList<>(List.of("-1"));
		for (String id : what.runs()) {
			numbers.addAll(session.list("SELECT no FROM runs WHERE id = ?", row -> row.getString(1), id));
		}
		return String.join(", ", numbers);
	}

	/**
	 * Makes the tables gone (posts that go) and other. The latter has posts that a forgotten run brought first, with
	 * the sighting that replaces them now.
	 */
	private void mark() throws SQLException {
		List<String> wanted = new ArrayList<>(List.of("false"));
		if (!what.accounts().isEmpty()) {
			String names = what.accounts().stream().map(Session::literal).collect(Collectors.joining(", "));
			String by = "lower(%1$saccount_id) IN (" + names + ") OR lower(%1$saccount_handle) IN (" + names
					+ ") OR lower(%1$saccount_url) IN (" + names + ")";
			wanted.add(by.formatted("p."));
			// A dry run reads a file of before as it is.
			if (columns("sightings").containsKey("other")) {
				wanted.add("EXISTS (SELECT 1 FROM sightings s WHERE s.post = p.key AND (" + by.formatted("s.other.") + "))");
			}
		}
		if (what.from() != null && what.until() != null) {
			wanted.add("(p.created_at >= '" + LocalDateTime.ofInstant(what.from(), ZoneOffset.UTC) + "' AND p.created_at < '"
					+ LocalDateTime.ofInstant(what.until(), ZoneOffset.UTC) + "')");
		}
		String others = "SELECT 1 FROM sightings s WHERE s.post = p.key AND s.run NOT IN (" + runs + ")";
		wanted.add("(p.run IN (" + runs + ") AND NOT EXISTS (" + others + "))");
		session.execute("CREATE OR REPLACE TEMP TABLE gone AS SELECT p.key FROM posts p WHERE " + String.join(" OR ", wanted));
		String key = columns("sightings").containsKey("key") ? "min(s.key)" : "0";
		session.execute("CREATE OR REPLACE TEMP TABLE heir AS SELECT s.post, " + key
				+ " AS sighting FROM sightings s JOIN posts p ON p.key = s.post WHERE p.run IN ("
				+ runs + ") AND s.run NOT IN (" + runs + ") AND p.key NOT IN (SELECT key FROM temp.gone) GROUP BY s.post");
	}

	/**
	 * Finds ids of erased posts that other posts name, in a link or beside a code. They are digits, or letters among
	 * digits, so many that nothing else looks like them; a word of a title in an address is none. In ids of Bluesky and
	 * Mastodon, the text before them is author and server.
	 */
	private Set<String> linked() throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE ids AS SELECT DISTINCT platform, item_id FROM posts WHERE item_id <> ''"
				+ " AND key IN (SELECT key FROM temp.gone)");
		session.execute(
				"CREATE OR REPLACE TEMP TABLE words AS SELECT DISTINCT word FROM (SELECT regexp_extract(lower(item_id), '[^/:]+$') AS word FROM temp.ids)"
				+ " WHERE (regexp_full_match(word, '[0-9][0-9_]{7,}') AND NOT regexp_matches(word, '^[12][0-9]{3}[01][0-9][0-3][0-9]$'))"
				+ " OR (regexp_full_match(word, '[a-z0-9]{10,}') AND regexp_matches(word, '[0-9].*[a-z]'))");
		if (session.number("SELECT count(*) FROM temp.words") == 0) {
			return Set.of();
		}
		String stays = " NOT IN (SELECT key FROM temp.gone)";
		var texts = new ArrayList<String>(List.of("SELECT text AS text FROM posts WHERE key" + stays,
				"SELECT evidence FROM codings WHERE post" + stays));
		if (!columns("texts").isEmpty()) {
			texts.add("SELECT text FROM texts WHERE post" + stays);
			texts.add("SELECT memo FROM " + Schema.DETAILS
					+ " WHERE coding NOT IN (SELECT id FROM codings WHERE post IN (SELECT key FROM temp.gone))");
		}
		String named = "SELECT unnest(regexp_extract_all(lower(text), '[\\pL\\pN_-]{8,}')) AS word FROM (" + String.join(" UNION ALL ", texts)
				+ ") WHERE regexp_matches(text, '[0-9]')";
		return Set.copyOf(session.list("SELECT DISTINCT word FROM (" + named + ") WHERE word IN (SELECT word FROM temp.words)",
				row -> row.getString(1)));
	}

	/** Whether a column of the table p names a post that goes. */
	private static String ofGone(String platform, String column) {
		return "(" + platform + ", " + column + ") IN (SELECT (platform, item_id) FROM temp.ids)";
	}

	ErasedPosts count() throws SQLException {
		String texts = columns("posts").entrySet().stream().filter(it -> it.getValue().equals("VARCHAR") && !KEPT.contains(it.getKey()))
				.map(it -> of(it.getKey()).holds("p." + it.getKey())).collect(Collectors.joining(" OR "));
		long changed = session.number("SELECT count(*) FROM posts p WHERE p.key NOT IN (SELECT key FROM temp.gone) AND (" + texts
				+ " OR " + ofGone("p.platform", "p.reply_to") + " OR " + ofGone("p.platform", "p.thread_id")
				+ " OR p.key IN (SELECT post FROM temp.heir) OR p.key IN (SELECT post FROM sightings WHERE run IN (" + runs + ")))");
		var ids = new HashSet<>(
				session.list("SELECT DISTINCT x.id FROM posts p JOIN runs x ON x.no = p.run WHERE p.key IN (SELECT key FROM temp.gone) OR ("
						+ texts
						+ ") UNION SELECT x.id FROM sightings s JOIN runs x ON x.no = s.run WHERE s.post IN (SELECT key FROM temp.gone) OR x.no IN ("
						+ runs + ")",
				row -> row.getString(1)));
		return new ErasedPosts(session.number("SELECT count(*) FROM temp.gone"),
				session.number("SELECT count(*) FROM codings WHERE post IN (SELECT key FROM temp.gone)"), changed, ids);
	}

	/** The codings that go, or whose words are changed, as they are before. */
	List<LostCoding> lost() throws SQLException {
		return session.list("SELECT c.id, coalesce(x.id, ''), " + CodingDigest.HEX + " FROM " + CodingRows.FROM
				+ " WHERE c.post IN (SELECT key FROM temp.gone) OR " + reworded() + " ORDER BY c.id",
				row -> new LostCoding(row.getLong(1), row.getString(2), row.getString(3)));
	}

	/** Whether the text of a person beside the code c, with the details d, names an erased person. */
	private String reworded() {
		return "((" + wiped.holds("c.evidence") + ") OR (" + wiped.holds("coalesce(d.memo, '')") + "))";
	}

	/** Hands out the posts that go: by what they are known again. */
	void each(Consumer<Post> told) throws SQLException {
		long[] keys = session.longs("SELECT key FROM temp.gone ORDER BY key");
		for (int from = 0; from < keys.length; from += STEP) {
			int to = Math.min(from + STEP, keys.length) - 1;
			session.list(
					"SELECT p.platform, p.item_id, p.account_id, p.account_handle, p.account_url, p.created_at, p.created_at_raw, p.text, p.author FROM posts p"
					+ " WHERE p.key BETWEEN " + keys[from] + " AND " + keys[to] + " AND p.key IN (SELECT key FROM temp.gone) ORDER BY p.key", Eraser::post)
					.forEach(told);
		}
	}

	private static Post post(ResultSet row) throws SQLException {
		LocalDateTime at = row.getObject(6, LocalDateTime.class);
		return Post.builder(row.getString(1), row.getString(2)).accountId(row.getString(3)).accountHandle(row.getString(4))
				.accountUrl(row.getString(5))
				.createdAt(at == null ? null : at.toInstant(ZoneOffset.UTC), row.getString(7)).text(row.getString(8)).author(row.getString(9)).build();
	}

	/**
	 * Writes the new file, whole and durable.
	 * @param made must not be there
	 * @param lost gets the digests of the posts that go or change; null for none
	 */
	void copyTo(Path made, @Nullable Path lost) throws SQLException {
		session.execute("ATTACH " + Session.literal(made.toString()) + " AS " + FRESH);
		for (String table : Schema.TABLES.keySet()) {
			Schema.create(session, table, FRESH + ".main." + table);
			copy(table);
		}
		session.execute("UPDATE " + FRESH + ".main.runs AS r SET row_count = (SELECT count(*) FROM " + FRESH
				+ ".main.posts p WHERE p.run = r.no) WHERE r.kind = 'posts'");
		takeDigests();
		// A number that was used, in a fold of a model or a digest of a code, is never given again.
		session.execute("INSERT INTO " + FRESH + ".main.corpus_info VALUES (?, ?), (?, ?)", Schema.LAST_POST,
				String.valueOf(Schema.lastPost(session)), Schema.LAST_CODING, String.valueOf(Schema.lastCoding(session)));
		if (lost != null) {
			new PostLog(session).lost(FRESH + ".main.", lost);
		}
		session.execute("CHECKPOINT " + FRESH);
		session.execute("DETACH " + FRESH);
	}

	private void copy(String table) throws SQLException {
		Map<String, String> types = columns(table);
		String columns = types.entrySet().stream().map(it -> column(table, it.getKey(), it.getValue())).collect(Collectors.joining(", "));
		session.execute("INSERT INTO " + FRESH + ".main." + table + " SELECT " + columns + " FROM " + source(table) + " t" + condition(table)
				+ (types.containsKey("key") ? " ORDER BY t.key" : types.containsKey("id") && table.equals("codings") ? " ORDER BY t.id" : ""));
	}

	private String column(String table, String name, String type) {
		return WITHOUT_PERSONS.contains(table) || KEPT.contains(name) ? "t." + name : of(name).sql("t." + name, type);
	}

	private WipedColumn of(String column) {
		return TELLING_APART.contains(column) ? named : wiped;
	}

	/** The rows of a table, with another sighting in the place of those that a forgotten run brought first. */
	private String source(String table) throws SQLException {
		String stated = Sightings.STATED.stream()
				.map(it -> "CASE WHEN h.post IS NULL OR s.other IS NULL THEN p." + it + " ELSE s.other." + it + " END AS " + it)
				.collect(Collectors.joining(", "));
		String then = Sightings.STATED.stream().map(it -> it + " := p." + it).collect(Collectors.joining(", "));
		return switch (table) {
		case "posts" -> "(SELECT q.* REPLACE (CASE WHEN " + ofGone("q.platform", "q.reply_to") + " THEN '" + CorpusErasure.WIPED
				+ "' ELSE q.reply_to END AS reply_to, CASE WHEN " + ofGone("q.platform", "q.thread_id") + " THEN '" + CorpusErasure.WIPED
				+ "-' || substr(md5('" + threads
				+ "' || q.thread_id), 1, 8) ELSE q.thread_id END AS thread_id) FROM (SELECT p.* REPLACE (coalesce(s.run, p.run) AS run, " + stated
				+ ", CASE WHEN s.post IS NULL THEN p.text ELSE coalesce(x.text, p.text) END AS text,"
				+ " coalesce(s.metrics, p.metrics) AS metrics, coalesce(s.source_file, p.source_file) AS source_file,"
				+ " coalesce(s.source_row, p.source_row) AS source_row,"
				+ " CASE WHEN s.post IS NULL THEN p.seen_at ELSE s.seen_at END AS seen_at) FROM posts p LEFT JOIN temp.heir h ON h.post = p.key"
				+ " LEFT JOIN sightings s ON s.key = h.sighting AND s.post = h.post LEFT JOIN texts x ON x.post = s.post AND x.version = s.text_version) q)";
		case "post_details" -> "(SELECT d.* REPLACE (CASE WHEN " + ofGone("p.platform", "d.quotes") + " THEN '" + CorpusErasure.WIPED
				+ "' ELSE d.quotes END AS quotes) FROM post_details d JOIN posts p ON p.key = d.post)";
		// A sighting that was equal to the row of a forgotten post gets that data itself.
		case "sightings" -> "(SELECT s.* REPLACE (CASE WHEN h.post IS NOT NULL AND s.other IS NULL THEN struct_pack(" + then
				+ ") ELSE s.other END AS other,"
				+ " s.same AND h.post IS NULL AS same) FROM sightings s JOIN posts p ON p.key = s.post LEFT JOIN temp.heir h ON h.post = s.post"
				+ " WHERE h.sighting IS DISTINCT FROM s.key)";
		default -> table;
		};
	}

	private String condition(String table) {
		String stays = "(SELECT key FROM temp.gone)";
		return switch (table) {
		case "corpus_info" -> " WHERE t.name NOT IN ('" + Schema.LAST_POST + "', '" + Schema.LAST_CODING + "')";
		case "posts" -> " WHERE t.key NOT IN " + stays;
		case "sightings", "post_details", PostValues.TABLE -> " WHERE t.post NOT IN " + stays + " AND t.run NOT IN (" + runs + ")";
		case "texts" -> " WHERE t.post NOT IN " + stays + " AND (t.run NOT IN (" + runs
				+ ") OR EXISTS (SELECT 1 FROM sightings s WHERE s.post = t.post AND s.text_version = t.version AND s.run NOT IN (" + runs + ")))";
		case "codings", SetRows.TABLE -> " WHERE t.post NOT IN " + stays;
		case Schema.DETAILS, "scores" -> " WHERE t.coding NOT IN (SELECT id FROM codings WHERE post IN " + stays + ")";
		default -> "";
		};
	}

	/** Computes digests again: a person's text beside a code is part of them. */
	private void takeDigests() throws SQLException {
		String reworded = "SELECT c.id FROM codings c LEFT JOIN " + Schema.DETAILS + " d ON d.coding = c.id WHERE " + reworded();
		session.execute("UPDATE " + FRESH + ".main.codings AS w SET digest = n.digest FROM (SELECT c.id, " + CodingDigest.STORED
				+ " AS digest FROM " + FRESH
				+ ".main.codings c LEFT JOIN " + FRESH + ".main." + Schema.DETAILS + " d ON d.coding = c.id WHERE c.id IN (" + reworded
				+ ")) n WHERE w.id = n.id");
	}

	private Map<String, String> columns(String table) throws SQLException {
		var types = new LinkedHashMap<String, String>();
		session.list("SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = ? AND table_name = ? ORDER BY column_index",
				row -> types.put(row.getString(1), row.getString(2)) == null, Database.NAME, table);
		return types;
	}
}
