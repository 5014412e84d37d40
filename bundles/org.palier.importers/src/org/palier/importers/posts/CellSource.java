// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;

/**
 * Where a value stands in a row: {@code column}, or {@code column ~ pattern} for the first group of a
 * regular expression, or several of these apart by {@code ||}, of which the first that gives something
 * holds. A column is its header in any case, or {@code *part*} for the first whose header contains a part.
 * Bound to one file.
 */
final class CellSource {

	private record Alternative(int column, Pattern pattern) {
	}

	private final List<Alternative> alternatives = new ArrayList<>();
	private final Set<String> missing;

	/**
	 * @param source  as above; columns that the file lacks are left out
	 * @param missing what stands for nothing in a cell
	 * @throws PatternSyntaxException when a pattern is not one, or has no group
	 */
	CellSource(String source, DelimitedFile file, Set<String> missing) {
		this.missing = missing;
		for (String each : source.split("\\|\\|")) {
			String[] parts = each.split(" ~ ", 2);
			int column = column(parts[0].strip(), file);
			Pattern pattern = parts.length < 2 ? null : Pattern.compile(parts[1].strip());
			if (pattern != null && pattern.matcher("").groupCount() < 1) {
				throw new PatternSyntaxException("no group", parts[1].strip(), -1);
			}
			if (column != Row.NO_COLUMN) {
				alternatives.add(new Alternative(column, pattern));
			}
		}
	}

	/** Position of a column by the rule above, or {@link Row#NO_COLUMN}. */
	static int column(String name, DelimitedFile file) {
		if (name.length() > 2 && name.startsWith("*") && name.endsWith("*")) {
			String part = name.substring(1, name.length() - 1).toLowerCase(Locale.ROOT);
			List<String> columns = file.columns();
			for (int i = 0; i < columns.size(); i++) {
				if (columns.get(i).toLowerCase(Locale.ROOT).contains(part)) {
					return i;
				}
			}
			return Row.NO_COLUMN;
		}
		return file.column(name);
	}

	/** True when the file has none of its columns. */
	boolean isNowhere() {
		return alternatives.isEmpty();
	}

	/** The value without spaces around it; empty when the row has none. */
	String in(Row row) {
		for (Alternative each : alternatives) {
			String value = value(row, each);
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	/** The value with the spaces around it. */
	String asWritten(Row row) {
		for (Alternative each : alternatives) {
			String value = value(row, each);
			if (!value.isEmpty()) {
				return each.pattern == null ? row.cells().get(each.column) : value;
			}
		}
		return "";
	}

	/** The values of all alternatives that give one, in order. */
	List<String> all(Row row) {
		if (alternatives.size() == 1) {
			String only = value(row, alternatives.get(0));
			return only.isEmpty() ? List.of() : List.of(only);
		}
		return alternatives.stream().map(it -> value(row, it)).filter(it -> !it.isEmpty()).toList();
	}

	private String value(Row row, Alternative from) {
		String cell = row.text(from.column);
		if (cell.isEmpty() || missing.contains(cell)) {
			return "";
		}
		if (from.pattern == null) {
			return cell;
		}
		Matcher found = from.pattern.matcher(cell);
		return found.find() && found.group(1) != null ? found.group(1) : "";
	}
}
