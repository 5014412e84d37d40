// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A column as SQL that wipes names out of all texts in it, however deep they lie: in lists, in records, in lists of records. */
final class WipedColumn {

	private final Set<String> names;

	/** @param names in lower case */
	WipedColumn(Set<String> names) {
		this.names = names;
	}

	/** @param column its name or what gives it @param type as DuckDB writes it */
	String sql(String column, String type) {
		return names.isEmpty() ? column : wiped(column, type, 0);
	}

	/** A condition that a text holds one of the names. */
	String holds(String text) {
		return names.isEmpty() ? "false" : names.stream().map(it -> "contains(lower(" + text + "), " + Session.literal(it) + ")")
				.reduce((one, other) -> one + " OR " + other).orElseThrow();
	}

	private String wiped(String value, String type, int depth) {
		if (type.equals("VARCHAR")) {
			String wiped = value;
			for (String name : names) {
				String form = "'(?i)(^|[^\\pL\\pN_])' || regexp_escape(" + Session.literal(name) + ") || '($|[^\\pL\\pN_])'";
				// What ends one name may begin the next, and is taken once.
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
