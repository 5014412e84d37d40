// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.palier.corpus.PostPacking.DETAILED;
import static org.palier.corpus.PostPacking.ESCAPE;
import static org.palier.corpus.PostPacking.ESCAPED;
import static org.palier.corpus.PostPacking.FIELD;
import static org.palier.corpus.PostPacking.FIELDS;
import static org.palier.corpus.PostPacking.KNOWN;
import static org.palier.corpus.PostPacking.SHAPE;
import static org.palier.corpus.PostPacking.SHIFT;
import static org.palier.corpus.PostPacking.TEXTS;
import static org.palier.corpus.PostPacking.VALUED;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.PackedRows.End;

/**
 * Packed posts within the database, a text each in a table of three columns, and the questions that take them apart. For
 * the thread that has the session.
 */
final class PackedPosts implements AutoCloseable {

	private static final End NONE = new End(0, List.of());

	private final Session session;
	private @Nullable DuckDBAppender rows;
	private End end = NONE;

	PackedPosts(Session session) {
		this.session = session;
	}

	/** True when one of those that are there has to be looked for in the corpus. */
	boolean hasKnown() {
		return (end.flags() & KNOWN) != 0;
	}

	/** True when one of those that are there has details. */
	boolean hasDetails() {
		return (end.flags() & DETAILED) != 0;
	}

	/** True when one of those that are there has values of fields that the study declares. */
	boolean hasValues() {
		return (end.flags() & VALUED) != 0;
	}

	/**
	 * Brings rows in.
	 * @return true when all are there that are taken apart together: {@link #posts} and the others can be asked, until {@link #forget}
	 */
	boolean add(PackedRows more) throws SQLException {
		DuckDBAppender begun = rows;
		DuckDBAppender to = begun == null ? begin() : begun;
		for (int i = 0; i < more.size(); i++) {
			to.beginRow().append(more.number(i)).append(more.flags(i)).append(more.text(i)).endRow();
		}
		End with = more.end();
		if (with == null) {
			return false;
		}
		end = with;
		close();
		return true;
	}

	private DuckDBAppender begin() throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE packed(n BIGINT, flags INTEGER, packed VARCHAR)");
		DuckDBAppender begun = session.appender("temp", "packed");
		rows = begun;
		return begun;
	}

	/** Begins anew, with no rows. */
	void forget() throws SQLException {
		session.execute("DROP TABLE IF EXISTS temp.packed");
		end = NONE;
	}

	/**
	 * Rows of posts with a number {@code n} each, the columns of the table of posts but key and run, and {@code ordinal}.
	 *
	 * @param known those that have to be looked for, or the others
	 */
	String posts(boolean known) {
		if ((end.flags() & ESCAPED) == 0) {
			return posts(known, false);
		}
		return posts(known, false) + " UNION ALL " + posts(known, true);
	}

	private String posts(boolean known, boolean escaped) {
		String texts = IntStream.range(0, TEXTS.size()).mapToObj(i -> field(i + 1, escaped) + " AS " + TEXTS.get(i))
				.collect(Collectors.joining(", "));
		int next = TEXTS.size() + 1;
		return "SELECT n, " + texts + ", " + moment("f[" + next + "]") + " AS created_at, " + moment("f[" + (next + 1) + "]") + " AS seen_at, f["
				+ (next + 2) + "]::BIGINT AS source_row, f[" + (next + 3) + "]::INTEGER AS ordinal, " + metrics("f[" + (next + 4) + "]")
				+ " AS metrics FROM " + fields(known, escaped);
	}

	private String fields(boolean known, boolean escaped) {
		return "(SELECT n, flags, string_split(packed, chr(31)) AS f FROM temp.packed WHERE flags & " + (KNOWN | ESCAPED) + " = "
				+ ((known ? KNOWN : 0) | (escaped ? ESCAPED : 0)) + ")";
	}

	private static String moment(String field) {
		return "make_timestamp(nullif(" + field + ", '')::BIGINT)";
	}

	private static String field(int number, boolean escaped) {
		return escaped ? unescaped("f[" + number + "]") : "f[" + number + "]";
	}

	/** Escapes last, so that none is met that was one only by being put beside another. */
	private static String unescaped(String field) {
		String sql = field;
		for (char c = ESCAPE + 1; c <= FIELD; c++) {
			sql = "replace(" + sql + ", chr(27) || '" + (char) (c + SHIFT) + "', chr(" + (int) c + "))";
		}
		return "replace(" + sql + ", chr(27) || '" + (char) (ESCAPE + SHIFT) + "', chr(27))";
	}

	private String metrics(String field) {
		var sql = new StringBuilder("CASE flags // " + SHAPE);
		end.shapes().forEach(it -> sql.append(" WHEN ").append(it.number()).append(" THEN map([")
				.append(it.names().stream().map(Session::literal).collect(Collectors.joining(", "))).append("], string_split(").append(field)
				.append(", chr(30))::BIGINT[])"));
		return end.shapes().isEmpty() ? "MAP {}::MAP(VARCHAR, BIGINT)" : sql.append(" ELSE MAP {}::MAP(VARCHAR, BIGINT) END").toString();
	}

	/** The details of those that have any, by their number {@code n}. */
	String details() {
		var parts = new ArrayList<String>();
		for (boolean escaped : new boolean[] { false, true }) {
			String item = escaped ? unescaped("m[%s]") : "m[%s]";
			parts.add("SELECT n, d[1] AS author_role, " + (escaped ? unescaped("d[2]") : "d[2]")
					+ " AS quotes, nullif(d[3], '')::BOOLEAN AS own_thread, "
					+ "CASE WHEN d[5] = '' THEN [] ELSE list_transform(range(0, len(m) // 3), lambda i: struct_pack(kind := m[3 * i + 1], address := "
					+ item.formatted("3 * i + 2") + ", words := " + item.formatted("3 * i + 3") + ")) END AS media, CASE WHEN d[6] = '' THEN [] ELSE "
					+ (escaped ? "list_transform(string_split(d[6], chr(30)), lambda c: " + unescaped("c") + ")" : "string_split(d[6], chr(30))")
					+ " END AS poll, " + moment("d[4]") + " AS edited_at FROM (SELECT n, d, string_split(d[5], chr(30)) AS m FROM (SELECT n,"
					+ " string_split(string_split(packed, chr(31))[" + FIELDS + "], chr(29)) AS d FROM temp.packed WHERE flags & " + (DETAILED | ESCAPED)
					+ " = " + (DETAILED | (escaped ? ESCAPED : 0)) + "))");
		}
		return String.join(" UNION ALL ", parts);
	}

	/** The values of fields that the study declares, of those that have any: {@code n}, {@code seen_at}, {@code field} and {@code value}. */
	String values() {
		var parts = new ArrayList<String>();
		for (boolean escaped : new boolean[] { false, true }) {
			String item = escaped ? unescaped("o[%s]") : "o[%s]";
			parts.add("SELECT n, seen_at, v.field, v.value FROM (SELECT n, " + moment("f[" + (TEXTS.size() + 2) + "]") + " AS seen_at,"
					+ " unnest(list_transform(range(0, len(o) // 2), lambda i: struct_pack(field := " + item.formatted("2 * i + 1") + ", value := "
					+ item.formatted("2 * i + 2") + "))) AS v FROM (SELECT n, f, string_split(f[" + (FIELDS + 1) + "], chr(30)) AS o FROM (SELECT n,"
					+ " string_split(packed, chr(31)) AS f FROM temp.packed WHERE flags & " + (VALUED | ESCAPED) + " = "
					+ (VALUED | (escaped ? ESCAPED : 0))
					+ ")))");
		}
		return String.join(" UNION ALL ", parts);
	}

	@Override
	public void close() throws SQLException {
		DuckDBAppender begun = rows;
		if (begun != null) {
			rows = null;
			begun.close();
		}
	}
}
