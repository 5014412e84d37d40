// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column as SQL that wipes names out of all texts in it, however deep they lie: in lists, in records, in lists of records. */
final class WipedColumn {

	/** So many names are looked for by themselves; more, and in one pattern, take too long, and too much of what a pattern may. */
	private static final int FEW = 20;
	private static final int TOGETHER = 400;
	private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}_]");

	private final Set<String> names;
	/** Literals of patterns that find the names as words. */
	private final List<String> forms = new ArrayList<>();

	/** @param names in lower case */
	WipedColumn(Set<String> names) {
		this.names = names;
		// A long one first: another may begin it.
		List<String> escaped = names.stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(it -> it))
				.map(it -> SIGN.matcher(it).replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()))).toList();
		for (int from = 0; from < escaped.size(); from += TOGETHER) {
			forms.add(Session.literal("(?i)(^|[^\\pL\\pN_])(?:" + String.join("|", escaped.subList(from, Math.min(escaped.size(), from + TOGETHER)))
					+ ")($|[^\\pL\\pN_])"));
		}
	}

	/** @param column its name or what gives it @param type as DuckDB writes it */
	String sql(String column, String type) {
		return names.isEmpty() ? column : wiped(column, type, 0);
	}

	/** A condition that a text has one of the names. */
	String holds(String text) {
		if (names.isEmpty()) {
			return "false";
		}
		Stream<String> each = names.size() <= FEW ? names.stream().map(it -> "contains(lower(" + text + "), " + Session.literal(it) + ")")
				: forms.stream().map(it -> "regexp_matches(" + text + ", " + it + ")");
		return each.collect(Collectors.joining(" OR "));
	}

	private String wiped(String value, String type, int depth) {
		if (type.equals("VARCHAR")) {
			String wiped = value;
			for (String form : forms) {
				// The end of one name may begin the next, and is taken once.
				String once = replaced(value.equals(wiped) ? value : wiped, form);
				wiped = replaced(once, form);
			}
			return "CASE WHEN " + holds(value) + " THEN " + wiped + " ELSE " + value + " END";
		}
		if (!type.contains("VARCHAR") || type.startsWith("MAP(")) {
			return value;
		}
		String each = "x" + depth;
		if (type.endsWith("[]")) {
			return "list_transform(" + value + ", lambda " + each + ": " + wiped(each, type.substring(0, type.length() - 2), depth + 1) + ")";
		}
		List<String> fields = new ArrayList<>();
		for (String field : fields(type.substring("STRUCT(".length(), type.length() - 1))) {
			String name = field.substring(0, field.indexOf(' '));
			fields.add(name + " := " + wiped(value + "." + name, field.substring(field.indexOf(' ') + 1), depth));
		}
		return "CASE WHEN " + value + " IS NULL THEN NULL ELSE struct_pack(" + String.join(", ", fields) + ") END";
	}

	private static String replaced(String text, String form) {
		return "regexp_replace(" + text + ", " + form + ", '\\1" + CorpusErasure.WIPED + "\\2', 'g')";
	}

	/** The fields of a record, at the commas that lie in no bracket. */
	private static List<String> fields(String inside) {
		List<String> fields = new ArrayList<>();
		int depth = 0;
		int from = 0;
		for (int i = 0; i < inside.length(); i++) {
			char sign = inside.charAt(i);
			depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
			if (sign == ',' && depth == 0) {
				fields.add(inside.substring(from, i).strip());
				from = i + 1;
			}
		}
		fields.add(inside.substring(from).strip());
		return fields;
	}
}
