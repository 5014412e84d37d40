// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.SealedDatabase;
import org.palier.ground.text.Bilingual;

/**
 * Reads an expression before it is answered, and says what is wrong with it. It must be one SELECT over the views and its
 * own definitions. It may make rows only by functions that count up or unpack a list, and must answer equally whenever it is
 * asked. The database would refuse most faults too, but this message gives the place.
 */
final class ExpressionCheck {

	private static final int LONGEST = 20_000;
	private static final int NEAR = 3;
	private static final Set<String> MAKING_ROWS = Set.of("range", "generate_series", "unnest");
	/** They tell of this machine, or of the program. */
	private static final Set<String> OF_THE_MACHINE = Set.of("current_setting", "getvariable", "getenv", "version", "pg_typeof_oid");
	/** Functions that are written without brackets. */
	private static final Set<String> BARE = Set.of("current_catalog", "current_date", "current_schema", "current_role", "current_timestamp",
			"current_time",
			"current_user", "localtime", "localtimestamp", "session_user", "user");
	private static final String NODES = """
			SELECT t.key, t.value->>'type', t.value->>'class', t.value->>'table_name', t.value->>'function_name', lower(t.value->>'schema_name'),
				lower(t.value->>'catalog_name'), TRY_CAST(t.value->>'query_location' AS UBIGINT), t.value->>'sample', t.value->>'key',
				t.value->'value'->>'query' IS NOT NULL, t.value->>'$.column_names[0]', json_array_length(t.value->'column_names'), t.fullkey
			FROM (SELECT json_serialize_sql(?::VARCHAR) AS j) s, json_tree(s.j) t WHERE t.type = 'OBJECT'""";
	private static final Pattern COLUMN = Pattern.compile("Referenced column \"(.+?)\" not found|does not have a column named \"(.+?)\"");
	private static final Pattern FUNCTION = Pattern.compile("Function with name \"?([\\w$]+)\"? does not exist");
	private static final Pattern TABLE = Pattern.compile("Referenced table \"(.+?)\" not found");
	private static final Pattern LINE = Pattern.compile("\\n\\nLINE (\\d+): (.*)\\n( *)\\^", Pattern.DOTALL);

	/** A node of what was read, as far as it matters. @param at bytes before it; null where nobody knows */
	private record Node(@Nullable String key, String type, @Nullable String table, @Nullable String function, String schema, String catalog,
			@Nullable Long at, boolean sampled, Optional<String> defines, Optional<String> column, int parts, String path) {
	}

	private final SealedDatabase database;
	private final Map<String, List<String>> views;
	private final Set<String> changing;
	private String sql = "";
	private List<Node> nodes = List.of();

	/** @param views with their columns */
	ExpressionCheck(SealedDatabase database, Map<String, List<String>> views) throws SQLException {
		this.database = database;
		this.views = views;
		this.changing = database.ask("SELECT DISTINCT function_name FROM duckdb_functions() WHERE stability <> 'CONSISTENT'", List.of(), it -> {
			Set<String> names = new HashSet<>();
			while (it.next()) {
				names.add(it.getString(1));
			}
			return names;
		});
	}

	/** @throws ExpressionException when it may not be asked */
	void check(String written) throws SQLException, ExpressionException {
		sql = written;
		if (sql.isBlank()) {
			throw refused("empty", viewNames());
		}
		if (sql.length() > LONGEST) {
			throw refused("long", LONGEST);
		}
		read();
		nodes = database.ask(NODES, List.of(sql), ExpressionCheck::nodes);
		Optional<Node> second = nodes.stream().filter(it -> it.path().startsWith("$.statements[1]")).filter(it -> it.at() != null).findFirst();
		if (second.isPresent() || nodes.stream().anyMatch(it -> it.path().equals("$.statements[1]"))) {
			throw refused("several", second.map(it -> place(it.at())).orElse(new ExpressionPlace(1, 1)).wording());
		}
		Set<String> defined = new HashSet<>();
		nodes.forEach(it -> it.defines().map(ExpressionCheck::lower).ifPresent(defined::add));
		for (Node node : nodes) {
			check(node, defined);
		}
	}

	/** Whether it can be read at all, and is a question. */
	private void read() throws SQLException, ExpressionException {
		record Diagnosis(boolean wrong, String type, String message, @Nullable String at) {
		}
		Diagnosis said = database.ask(
				"SELECT j->>'error', j->>'error_type', j->>'error_message', j->>'position' FROM (SELECT json_serialize_sql(?::VARCHAR) AS j)",
				List.of(sql), it -> it.next() ? new Diagnosis("true".equals(it.getString(1)), String.valueOf(it.getString(2)),
						String.valueOf(it.getString(3)), it.getString(4)) : new Diagnosis(true, "", "", null));
		if (said.wrong()) {
			Matcher near = Pattern.compile("at or near \"(.*)\"", Pattern.DOTALL).matcher(said.message());
			throw said.type().equals("parser")
					? near.find() ? refused("syntax", place(number(said.at())).wording(), near.group(1))
							: refused("syntax.end", place(number(said.at())).wording(), said.message())
					: refused("no_select", viewNames());
		}
	}

	private static @Nullable Long number(@Nullable String text) {
		return text == null || !text.matches("\\d{1,9}") ? null : Long.valueOf(text);
	}

	private void check(Node node, Set<String> defined) throws ExpressionException {
		switch (node.type()) {
		case "BASE_TABLE" -> {
			String name = lower(String.valueOf(node.table()));
			boolean here = (node.schema().isEmpty() || node.schema().equals("main")) && node.catalog().isEmpty();
			if (!here || !views.containsKey(name) && !defined.contains(name)) {
				throw noView(String.valueOf(node.table()), node.at());
			}
		}
		case "SHOW_REF" -> throw refused("no_select", viewNames());
		case "FUNCTION", "WINDOW_AGGREGATE" -> function(node);
		case "COLUMN_REF" -> {
			String name = lower(node.column().orElse(""));
			if (node.parts() == 1 && BARE.contains(name)) {
				throw refused("changing", place(node.at()).wording(), name);
			}
		}
		case "VALUE_PARAMETER" -> throw refused("parameter", place(node.at()).wording());
		default -> {
		}
		}
		if (node.sampled()) {
			throw refused("changing", place(node.at()).wording(), "SAMPLE");
		}
	}

	private void function(Node node) throws ExpressionException {
		String name = lower(String.valueOf(node.function()));
		if ("function".equals(node.key()) && !MAKING_ROWS.contains(name)) {
			throw refused("no_rows_function", place(node.at()).wording(), name, String.join(", ", MAKING_ROWS.stream().sorted().toList()),
					viewNames());
		}
		if (changing.contains(name)) {
			throw refused("changing", place(node.at()).wording(), name);
		}
		if (OF_THE_MACHINE.contains(name)) {
			throw refused("of_machine", place(node.at()).wording(), name);
		}
	}

	/** The database's complaint about an expression that passed this check, in words that name the views and columns. */
	ExpressionException explained(SQLException failure) {
		String said = String.valueOf(failure.getMessage())
				.replaceFirst("(?s)^Invalid Input Error: Attempting to execute an unsuccessful.*?\\nError: ", "");
		Matcher column = COLUMN.matcher(said);
		if (column.find()) {
			return noColumn(column.group(1) == null ? column.group(2) : column.group(1), said);
		}
		Matcher table = TABLE.matcher(said);
		if (table.find()) {
			return noView(table.group(1), locate(it -> it.parts() > 1 && it.column().filter(table.group(1)::equalsIgnoreCase).isPresent()));
		}
		Matcher function = FUNCTION.matcher(said);
		if (function.find()) {
			Matcher near = Pattern.compile("Did you mean \"(\\w+)\"").matcher(said);
			return refused("no_function", place(locate(it -> function.group(1).equalsIgnoreCase(it.function()))).wording(), function.group(1),
					near.find() ? ExpressionWords.WORDS.text("near", near.group(1)) : Bilingual.EMPTY);
		}
		if (said.startsWith("Out of Memory Error")) {
			return refused("memory");
		}
		String first = said.replaceFirst("(?s)\\n.*", "").replaceFirst("^[A-Z][\\w ]+ Error: ", "");
		return placed(said).map(it -> refused("other.placed", it.wording(), first)).orElseGet(() -> refused("other", first));
	}

	/** Where the database points to, unless it shows a part of a long line alone. */
	private Optional<ExpressionPlace> placed(String said) {
		Matcher line = LINE.matcher(said);
		if (!line.find() || line.group(2).startsWith("...")) {
			return Optional.empty();
		}
		int column = line.group(3).length() - ("LINE " + line.group(1) + ": ").length() + 1;
		return column < 1 ? Optional.empty() : Optional.of(new ExpressionPlace(Integer.parseInt(line.group(1)), column));
	}

	private ExpressionException noColumn(String name, String said) {
		Set<String> used = new HashSet<>();
		nodes.stream().filter(it -> it.type().equals("BASE_TABLE")).forEach(it -> used.add(lower(String.valueOf(it.table()))));
		List<String> known = views.entrySet().stream().filter(it -> used.contains(it.getKey())).flatMap(it -> it.getValue().stream())
				.distinct().toList();
		Long at = locate(it -> it.type().equals("COLUMN_REF") && it.path().length() > 0 && lastPart(it, name));
		Bilingual place = at == null ? placed(said).orElse(new ExpressionPlace(1, 1)).wording() : place(at).wording();
		return refused("no_column", place, name, near(name, known), known.isEmpty() ? viewNames() : String.join(", ", known));
	}

	private static boolean lastPart(Node node, String name) {
		return node.parts() == 1 && node.column().filter(name::equalsIgnoreCase).isPresent();
	}

	private ExpressionException noView(String name, @Nullable Long at) {
		return refused("no_view", place(at).wording(), name, near(name, List.copyOf(views.keySet())), viewNames());
	}

	private @Nullable Long locate(java.util.function.Predicate<Node> wanted) {
		return nodes.stream().filter(wanted).map(Node::at).filter(it -> it != null).findFirst().orElse(null);
	}

	/** Those that take few letters changed to become it. */
	private static Bilingual near(String written, List<String> known) {
		String name = lower(written);
		List<String> close = known.stream().filter(it -> changes(name, it) <= Math.max(1, Math.min(name.length(), it.length()) / NEAR))
				.sorted(java.util.Comparator.comparingInt(it -> changes(name, it))).limit(NEAR).toList();
		return close.isEmpty() ? Bilingual.EMPTY : ExpressionWords.WORDS.text("near", String.join(", ", close));
	}

	/** How many letters are put in, taken out or changed to make one of the other (Levenshtein 1966). */
	private static int changes(String one, String other) {
		int[] above = new int[other.length() + 1];
		for (int i = 0; i < above.length; i++) {
			above[i] = i;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] here = new int[above.length];
			here[0] = i;
			for (int j = 1; j < above.length; j++) {
				int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				here[j] = Math.min(changed, Math.min(above[j], here[j - 1]) + 1);
			}
			above = here;
		}
		return above[other.length()];
	}

	private ExpressionPlace place(@Nullable Long bytes) {
		return ExpressionPlace.after(sql, bytes == null ? 0 : bytes);
	}

	private String viewNames() {
		return String.join(", ", views.keySet());
	}

	private static ExpressionException refused(String key, Object... arguments) {
		return new ExpressionException(ExpressionWords.WORDS.text("refused." + key, arguments));
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static List<Node> nodes(ResultSet it) throws SQLException {
		List<Node> nodes = new ArrayList<>();
		while (it.next()) {
			long at = it.getLong(8);
			boolean unknown = it.wasNull() || at < 0 || at > LONGEST * 4L;
			String sample = it.getString(9);
			nodes.add(new Node(it.getString(1), String.valueOf(it.getString(2)), it.getString(4), it.getString(5), text(it.getString(6)),
					text(it.getString(7)), unknown ? null : at, sample != null && !sample.equals("null"),
					it.getBoolean(11) ? Optional.ofNullable(it.getString(10)) : Optional.empty(), Optional.ofNullable(it.getString(12)),
					it.getInt(13), it.getString(14)));
		}
		return nodes;
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}
}
