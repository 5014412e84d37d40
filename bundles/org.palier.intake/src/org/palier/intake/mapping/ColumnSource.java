// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;
import org.palier.files.csv.Row;

/**
 * The source of a value in a row. It is {@code column}, or {@code column ~ pattern} for the first group of a regular
 * expression, or {@code 'text'} for the same text in every row. It may also be several of these with {@code ||} between
 * them; the first one that gives something counts. A column is its header in any case, {@code #3} for the third, or
 * {@code *part*} for the first whose header contains a part. Bound to one table.
 */
public final class ColumnSource {

	private static final Pattern PLACE = Pattern.compile("#([1-9]\\d{0,5})");

	/** A constant, or a column with or without a pattern. */
	private record Alternative(int column, @Nullable Pattern pattern, String constant) {
	}

	private final List<Alternative> alternatives = new ArrayList<>();
	private final List<String> columns;
	private final Set<String> missing;
	private final int longestMissing;

	/**
	 * @param source  as above; columns that the table lacks are left out
	 * @param columns names of the columns of the table
	 * @param missing what stands for nothing in a cell
	 * @throws PatternSyntaxException when a pattern is not one, or has no group
	 */
	public ColumnSource(String source, List<String> columns, Set<String> missing) {
		this.columns = columns;
		this.missing = missing;
		this.longestMissing = missing.stream().mapToInt(String::length).max().orElse(0);
		// A column of just this name is preferred to the meaning of the signs in it.
		if (named(source.strip(), columns) != Row.NO_COLUMN) {
			alternatives.add(new Alternative(named(source.strip(), columns), null, ""));
			return;
		}
		for (String each : source.split("\\|\\|")) {
			String text = each.strip();
			if (text.length() >= 2 && text.startsWith("'") && text.endsWith("'")) {
				alternatives.add(new Alternative(Row.NO_COLUMN, null, text.substring(1, text.length() - 1)));
				continue;
			}
			String[] parts = each.split(" ~ ", 2);
			int column = column(parts[0].strip(), columns);
			Pattern pattern = parts.length < 2 ? null : Pattern.compile(parts[1].strip());
			if (pattern != null && pattern.matcher("").groupCount() < 1) {
				throw new PatternSyntaxException("no group", parts[1].strip(), -1);
			}
			if (column != Row.NO_COLUMN) {
				alternatives.add(new Alternative(column, pattern, ""));
			}
		}
	}

	/** Positions of the columns that a source reads; none where it is wrong, which is reported when it is bound. */
	public static List<Integer> positions(String source, List<String> columns) {
		try {
			return new ColumnSource(source, columns, Set.of()).positions();
		} catch (PatternSyntaxException toldLater) {
			return List.of();
		}
	}

	/** Position of a column by the rule above, or {@link Row#NO_COLUMN}. */
	public static int column(String name, List<String> columns) {
		int named = named(name, columns);
		if (named != Row.NO_COLUMN) {
			return named;
		}
		Matcher place = PLACE.matcher(name);
		if (place.matches()) {
			int at = Integer.parseInt(place.group(1)) - 1;
			return at < columns.size() ? at : Row.NO_COLUMN;
		}
		if (name.length() > 2 && name.startsWith("*") && name.endsWith("*")) {
			String part = name.substring(1, name.length() - 1).toLowerCase(Locale.ROOT);
			for (int i = 0; i < columns.size(); i++) {
				if (columns.get(i).toLowerCase(Locale.ROOT).contains(part)) {
					return i;
				}
			}
		}
		return Row.NO_COLUMN;
	}

	private static int named(String name, List<String> columns) {
		for (int i = 0; i < columns.size(); i++) {
			if (!name.isEmpty() && columns.get(i).equalsIgnoreCase(name)) {
				return i;
			}
		}
		return Row.NO_COLUMN;
	}

	/** How a mapping names a column: its name, or its place where it has none. */
	public static String naming(int column, List<String> columns) {
		return columns.get(column).isEmpty() ? "#" + (column + 1) : columns.get(column);
	}

	/** True when the table has none of its columns, and there is no constant. */
	public boolean isNowhere() {
		return alternatives.isEmpty();
	}

	/** Positions of the columns that it reads, in order. */
	public List<Integer> positions() {
		var positions = new LinkedHashSet<Integer>();
		alternatives.stream().map(Alternative::column).filter(it -> it != Row.NO_COLUMN).forEach(positions::add);
		return List.copyOf(positions);
	}

	/** Name of the first column that it reads; the empty string when it is a constant alone. */
	public String name() {
		return positions().isEmpty() ? "" : naming(positions().getFirst(), columns);
	}

	/** The value without spaces around it; empty when the row has none. */
	public String in(Row row) {
		for (int i = 0; i < alternatives.size(); i++) {
			String value = value(row, alternatives.get(i));
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	/** The value with the spaces around it. */
	public String asWritten(Row row) {
		for (Alternative each : alternatives) {
			String value = value(row, each);
			if (!value.isEmpty()) {
				return each.pattern == null && each.column != Row.NO_COLUMN ? row.cells().get(each.column) : value;
			}
		}
		return "";
	}

	/** The values of all alternatives that give one, in order. */
	public List<String> all(Row row) {
		if (alternatives.size() == 1) {
			String only = value(row, alternatives.get(0));
			return only.isEmpty() ? List.of() : List.of(only);
		}
		return alternatives.stream().map(it -> value(row, it)).filter(it -> !it.isEmpty()).toList();
	}

	private String value(Row row, Alternative from) {
		if (from.column == Row.NO_COLUMN) {
			return from.constant;
		}
		String cell = row.text(from.column);
		// The hash of a long text is work for nothing.
		if (cell.isEmpty() || cell.length() <= longestMissing && missing.contains(cell)) {
			return "";
		}
		Pattern pattern = from.pattern;
		if (pattern == null) {
			return cell;
		}
		Matcher found = pattern.matcher(cell);
		return found.find() ? Objects.requireNonNullElse(found.group(1), "") : "";
	}
}
