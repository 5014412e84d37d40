// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * Posts on their way into the database, a text each in a table of three columns, that the database takes apart: a cell handed
 * over costs about a microsecond, a post has more than twenty. Holds some megabytes at a time. For one thread.
 */
final class PackedPosts implements AutoCloseable {

	/** What has to be looked for in the corpus. */
	private static final int KNOWN = 1;
	/** Has one of the characters that stand between fields. */
	private static final int ESCAPED = 2;
	/** Has what only some sources tell. */
	private static final int DETAILED = 4;
	private static final int SHAPE = 8;
	/** Rows and characters after which they are taken apart. */
	private static final int ROWS = 122_880;
	private static final int CHARACTERS = 48 << 20;
	private static final int SHAPES = 60;

	private static final char FIELD = '\u001f';
	private static final char ITEM = '\u001e';
	private static final char DETAIL = '\u001d';
	private static final char ESCAPE = '\u001b';
	private static final int SHIFT = 0x40;

	/** The texts of a post, in the order of their fields, from 1. */
	private static final List<String> TEXTS = List.of("platform", "item_id", "account_id", "account_handle", "account_url", "author", "text", "language",
			"created_at_raw", "url", "thread_id", "reply_to", "reply_to_handle", "relayed_from", "source_file", "account", "relayed_account");
	private static final int FIELDS = TEXTS.size() + 6;

	/** Metrics that posts have together, of which a row holds the numbers alone. @param names in their order @param number from 1 */
	private record Shape(List<String> names, int number) {
	}

	private final Session session;
	private final StringBuilder packed = new StringBuilder(1 << 12);
	private final Map<Set<String>, Shape> shapes = new LinkedHashMap<>();
	private @Nullable DuckDBAppender rows;
	private int count;
	private long characters;
	private int flags;

	PackedPosts(Session session) {
		this.session = session;
	}

	/** True when what is there should be taken apart before more is added. */
	boolean isFull() {
		return count >= ROWS || characters >= CHARACTERS || shapes.size() >= SHAPES;
	}

	boolean isEmpty() {
		return count == 0;
	}

	/** True when one of those that are there has to be looked for in the corpus. */
	boolean hasKnown() {
		return (flags & KNOWN) != 0;
	}

	/** True when one of those that are there has details. */
	boolean hasDetails() {
		return (flags & DETAILED) != 0;
	}

	/** Microseconds since 1970, downwards; empty for none. */
	static String micros(@Nullable Instant moment) {
		return moment == null ? "" : String.valueOf(Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1000));
	}

	void add(long n, Post post, String account, String created, int ordinal, boolean known) throws SQLException {
		DuckDBAppender begun = rows;
		DuckDBAppender to = begun == null ? begin() : begun;
		packed.setLength(0);
		int escaped = 0;
		escaped |= text(post.platform()) | text(post.itemId()) | text(post.accountId()) | text(post.accountHandle()) | text(post.accountUrl())
				| text(post.author()) | text(post.text()) | text(post.language()) | text(post.createdAtRaw()) | text(post.url())
				| text(post.threadId()) | text(post.replyTo()) | text(post.replyToHandle()) | text(post.relayedFrom()) | text(post.sourceFile())
				| text(account) | text(AccountKey.ofRelayed(post).text());
		packed.append(created).append(FIELD).append(micros(post.seenAt())).append(FIELD).append(post.sourceRow()).append(FIELD).append(ordinal)
				.append(FIELD);
		int shape = metrics(post.metrics());
		packed.append(FIELD);
		boolean detailed = !post.details().isNone();
		if (detailed) {
			escaped |= details(post.details());
		}
		int own = (known ? KNOWN : 0) | escaped | (detailed ? DETAILED : 0);
		String all = packed.toString();
		to.beginRow().append(n).append(own | shape * SHAPE).append(all).endRow();
		flags |= own;
		count++;
		characters += all.length();
	}

	private DuckDBAppender begin() throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE packed(n BIGINT, flags INTEGER, packed VARCHAR)");
		DuckDBAppender begun = session.appender("temp", "packed");
		// An importer of a plug-in runs in a thread of its own: rows come one at a time, but not from the thread that began.
		begun.unsafeBreakThreadConfinement();
		rows = begun;
		return begun;
	}

	/** A field and what follows it. @return {@link #ESCAPED} when it had to be written differently */
	private int text(String text) {
		int escaped = escaped(text);
		packed.append(FIELD);
		return escaped;
	}

	private int escaped(String text) {
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c <= FIELD && c >= ESCAPE) {
				for (int k = 0; k < length; k++) {
					char each = text.charAt(k);
					if (each <= FIELD && each >= ESCAPE) {
						packed.append(ESCAPE).append((char) (each + SHIFT));
					} else {
						packed.append(each);
					}
				}
				return ESCAPED;
			}
		}
		packed.append(text);
		return 0;
	}

	private int metrics(Map<String, Long> metrics) {
		if (metrics.isEmpty()) {
			return 0;
		}
		Shape shape = shapes.get(metrics.keySet());
		if (shape == null) {
			shape = new Shape(metrics.keySet().stream().sorted().toList(), shapes.size() + 1);
			shapes.put(Set.copyOf(metrics.keySet()), shape);
		}
		String between = "";
		for (String name : shape.names()) {
			packed.append(between).append(metrics.get(name));
			between = String.valueOf(ITEM);
		}
		return shape.number();
	}

	private int details(PostDetails details) {
		packed.append(details.authorRole().id()).append(DETAIL);
		int escaped = escaped(details.quotes());
		packed.append(DETAIL).append(details.ownThread() == null ? "" : details.ownThread()).append(DETAIL).append(micros(details.editedAt()))
				.append(DETAIL);
		String between = "";
		for (Medium medium : details.media()) {
			packed.append(between).append(medium.kind().id()).append(ITEM);
			escaped |= escaped(medium.address());
			packed.append(ITEM);
			escaped |= escaped(medium.words());
			between = String.valueOf(ITEM);
		}
		packed.append(DETAIL);
		between = "";
		for (String choice : details.poll()) {
			packed.append(between);
			escaped |= escaped(choice);
			between = String.valueOf(ITEM);
		}
		return escaped;
	}

	/** Hands over what was added; afterwards {@link #posts} and the others can be asked, until {@link #forget}. */
	void end() throws SQLException {
		DuckDBAppender begun = rows;
		if (begun != null) {
			begun.close();
			rows = null;
		}
	}

	/** Begins anew, with no rows. */
	void forget() throws SQLException {
		session.execute("DROP TABLE IF EXISTS temp.packed");
		shapes.clear();
		count = 0;
		characters = 0;
		flags = 0;
	}

	/**
	 * Rows of posts with a number {@code n} each, the columns of the table of posts but key and run, and {@code ordinal}.
	 *
	 * @param known those that have to be looked for, or the others
	 */
	String posts(boolean known) {
		if ((flags & ESCAPED) == 0) {
			return posts(known, false);
		}
		return posts(known, false) + " UNION ALL " + posts(known, true);
	}

	private String posts(boolean known, boolean escaped) {
		String texts = IntStream.range(0, TEXTS.size()).mapToObj(i -> field(i + 1, escaped) + " AS " + TEXTS.get(i)).collect(Collectors.joining(", "));
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
		shapes.values().forEach(it -> sql.append(" WHEN ").append(it.number()).append(" THEN map([")
				.append(it.names().stream().map(Session::literal).collect(Collectors.joining(", "))).append("], string_split(").append(field)
				.append(", chr(30))::BIGINT[])"));
		return shapes.isEmpty() ? "MAP {}::MAP(VARCHAR, BIGINT)" : sql.append(" ELSE MAP {}::MAP(VARCHAR, BIGINT) END").toString();
	}

	/** The details of those that have any, by their number {@code n}. */
	String details() {
		var parts = new ArrayList<String>();
		for (boolean escaped : new boolean[] { false, true }) {
			String item = escaped ? unescaped("m[%s]") : "m[%s]";
			parts.add("SELECT n, d[1] AS author_role, " + (escaped ? unescaped("d[2]") : "d[2]") + " AS quotes, nullif(d[3], '')::BOOLEAN AS own_thread, "
					+ "CASE WHEN d[5] = '' THEN [] ELSE list_transform(range(0, len(m) // 3), lambda i: struct_pack(kind := m[3 * i + 1], address := "
					+ item.formatted("3 * i + 2") + ", words := " + item.formatted("3 * i + 3") + ")) END AS media, CASE WHEN d[6] = '' THEN [] ELSE "
					+ (escaped ? "list_transform(string_split(d[6], chr(30)), lambda c: " + unescaped("c") + ")" : "string_split(d[6], chr(30))")
					+ " END AS poll, " + moment("d[4]") + " AS edited_at FROM (SELECT n, d, string_split(d[5], chr(30)) AS m FROM (SELECT n,"
					+ " string_split(string_split(packed, chr(31))[" + FIELDS + "], chr(29)) AS d FROM temp.packed WHERE flags & " + (DETAILED | ESCAPED)
					+ " = " + (DETAILED | (escaped ? ESCAPED : 0)) + "))");
		}
		return String.join(" UNION ALL ", parts);
	}

	@Override
	public void close() throws SQLException {
		end();
	}
}
