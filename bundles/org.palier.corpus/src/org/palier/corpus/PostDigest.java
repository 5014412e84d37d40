// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The digest of a row that a run brought, as SQL: of everything that a source stated of a post at one moment, with the
 * metrics of that moment. A post that is seen again has a row of its own for each sighting, so that nothing later
 * changes an earlier digest. Lengths precede texts: no two rows read the same. The first 16 bytes of a SHA-256, as for
 * codings.
 *
 * @param of where the tables lie: empty for the corpus, otherwise a database and a dot
 */
record PostDigest(String of) {

	private static final int DIGITS = 32;
	private static final String BETWEEN = "chr(31)";
	private static final List<String> AUTHOR = List.of("account_id", "account_handle", "account_url", "author", "account");
	private static final List<String> RELAY = List.of("relayed_from", "relayed_account");
	private static final List<String> REPLY = List.of("reply_to", "reply_to_handle", "thread_id");

	/** The digest of a row, as 32 hexadecimal digits. @param raw what {@link #rows} calls raw */
	static String hex(String raw) {
		return "left(sha256(" + raw + "), " + DIGITS + ")";
	}

	/**
	 * A number of 16 bits by which parts are compared that are known to be of a row that differs; too short to tell anything of what it is of.
	 */
	static String check(String part) {
		return "(md5_number_lower(" + part + ") & 65535)::USMALLINT";
	}

	/**
	 * The rows of some runs: n (place in the order of arrival), run (its number), post (its key), a column for each {@link PostPart}, and raw,
	 * all of them.
	 *
	 * @param runs numbers of the runs, as SQL
	 */
	String rows(String runs) {
		return "(SELECT *, concat_ws(" + BETWEEN + ", n, post, "
				+ Stream.of(PostPart.values()).map(PostPart::column).collect(Collectors.joining(", "))
				+ ") AS raw FROM (" + posts(runs) + " UNION ALL " + sightings(runs) + "))";
	}

	private String posts(String runs) {
		Map<PostPart, List<String>> parts = new EnumMap<>(PostPart.class);
		parts.put(PostPart.TEXT, List.of(text("p.text")));
		parts.put(PostPart.DATE, List.of(moment("p.created_at"), text("p.created_at_raw")));
		parts.put(PostPart.AUTHOR, texts("p.", AUTHOR));
		parts.put(PostPart.RELAY, texts("p.", RELAY));
		parts.put(PostPart.REPLY, texts("p.", REPLY));
		parts.put(PostPart.METRICS, List.of(metrics("p.metrics")));
		parts.put(PostPart.REST, rest("p.", texts("p.", List.of("platform", "item_id", "language", "url"))));
		return select("p.key", "p.key", "p.run", parts) + table("posts") + " p" + more("p.key") + " WHERE p.run IN (" + runs + ")";
	}

	/** The statements of a sighting that differ from its post; null where they are equal. */
	private String sightings(String runs) {
		Map<PostPart, List<String>> parts = new EnumMap<>(PostPart.class);
		parts.put(PostPart.TEXT, List.of("s.text_version", stated("t.text")));
		parts.put(PostPart.DATE, List.of(moment("s.other.created_at"), stated("s.other.created_at_raw")));
		parts.put(PostPart.AUTHOR, allStated(AUTHOR));
		parts.put(PostPart.RELAY, allStated(RELAY));
		parts.put(PostPart.REPLY, allStated(REPLY));
		parts.put(PostPart.METRICS, List.of(metrics("s.metrics")));
		List<String> rest = new ArrayList<>(allStated(List.of("language", "url")));
		rest.add("s.other IS NULL");
		rest.add("s.same");
		parts.put(PostPart.REST, rest("s.", rest));
		return select("s.key", "s.post", "s.run", parts) + table("sightings") + " s LEFT JOIN " + table("texts")
				+ " t ON t.post = s.post AND t.version = s.text_version" + more("s.key") + " WHERE s.run IN (" + runs + ")";
	}

	private static String select(String n, String post, String run, Map<PostPart, List<String>> parts) {
		return "SELECT " + n + " AS n, " + post + " AS post, " + run + " AS run, " + parts.entrySet().stream()
				.map(it -> "concat_ws(" + BETWEEN + ", " + String.join(", ", it.getValue()) + ") AS " + it.getKey().column())
				.collect(Collectors.joining(", "))
				+ " FROM ";
	}

	private String table(String name) {
		return of + name;
	}

	/** The details that few posts have. */
	private String more(String n) {
		return " LEFT JOIN (SELECT sighting, concat_ws(" + BETWEEN + ", author_role, " + text("quotes")
				+ ", coalesce(own_thread::VARCHAR, ''), len(media), "
				+ "array_to_string(list_transform(media, lambda m: concat_ws(" + BETWEEN + ", " + text("m.kind") + ", " + text("m.address")
				+ ", " + text("m.words")
				+ ")), " + BETWEEN + "), len(poll), array_to_string(list_transform(poll, lambda c: concat_ws(" + BETWEEN + ", " + text("c")
				+ ")), " + BETWEEN + "), "
				+ moment("edited_at") + ") AS told FROM " + table("post_details") + ") d ON d.sighting = " + n
				+ " LEFT JOIN (SELECT sighting, string_agg(concat_ws(" + BETWEEN + ", " + text("field") + ", " + text("said") + "), " + BETWEEN
				+ " ORDER BY field, said) AS own FROM " + table(PostValues.TABLE) + " GROUP BY sighting) o ON o.sighting = " + n;
	}

	private static List<String> rest(String alias, List<String> first) {
		List<String> all = new ArrayList<>(first);
		all.addAll(List.of(moment(alias + "seen_at"), text(alias + "source_file"), alias + "source_row", "coalesce(d.told, '')",
				"coalesce(o.own, '')"));
		return all;
	}

	private static List<String> texts(String alias, List<String> columns) {
		return columns.stream().map(it -> text(alias + it)).toList();
	}

	private static String text(String value) {
		return "strlen(" + value + "), " + value;
	}

	private static List<String> allStated(List<String> columns) {
		return columns.stream().map(it -> stated("s.other." + it)).toList();
	}

	/** A text that may be missing, which is not the empty one. */
	private static String stated(String value) {
		return "coalesce(strlen(" + value + ")::VARCHAR, '-'), coalesce(" + value + ", '')";
	}

	private static String moment(String value) {
		return "coalesce(epoch_us(" + value + ")::VARCHAR, '-')";
	}

	/** In the order of their names: a map has none. */
	private static String metrics(String map) {
		return "cardinality(" + map + "), array_to_string(list_sort(list_transform(map_entries(" + map
				+ "), lambda e: strlen(e.key) || ' ' || e.key || '=' || e.value)), " + BETWEEN + ")";
	}
}
