// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.files.csv.Row;

/**
 * A mapping and the columns of one table. Immutable.
 */
public final class BoundMapping {

	/** Cells that mean nothing in any table. */
	private static final Set<String> NOTHING = Set.of("NA", "N/A", "n/a", "#N/A", "n.d.", "N.D.", "s.o.", "-", "–", "—", "?", "null", "NULL",
			"None", "NaN", "nan");

	private static final int COLUMNS_NAMED = 30;
	private static final int LONGEST_NAME = 40;

	/**
	 * One field of several, such as the presence on one platform, and its source.
	 *
	 * @param qualifier what follows the point: the platform, the scheme
	 */
	public record Qualified(String qualifier, ColumnSource source) {
	}

	private final Mapping mapping;
	private final Map<String, List<ColumnSource>> sources = new LinkedHashMap<>();

	/**
	 * Finds the columns.
	 *
	 * @throws MappingException when the table lacks a column that the mapping names, or a pattern is none
	 */
	public BoundMapping(Mapping mapping, List<String> columns) throws MappingException {
		this(mapping, columns, Set.of());
	}

	/**
	 * Finds the columns.
	 *
	 * @param verbatim fields, as texts of persons, in which only what the mapping calls missing stands for nothing
	 * @throws MappingException as above
	 */
	public BoundMapping(Mapping mapping, List<String> columns, Set<String> verbatim) throws MappingException {
		this.mapping = mapping;
		var missing = new LinkedHashSet<>(NOTHING);
		missing.addAll(mapping.missing());
		for (Mapping.Entry each : mapping.entries()) {
			try {
				var source = new ColumnSource(each.source(), columns, verbatim.contains(each.field()) ? mapping.missing() : missing);
				if (source.isNowhere()) {
					throw new MappingException(Mapping.WORDS.text("no_such_column", each.source(), each.field(), named(columns)));
				}
				sources.computeIfAbsent(each.field(), it -> new ArrayList<>()).add(source);
			} catch (PatternSyntaxException none) {
				throw new MappingException(Mapping.WORDS.text("no_pattern", none.getPattern(), each.field()));
			}
		}
	}

	private static String named(List<String> columns) {
		String first = columns.stream().filter(it -> !it.isEmpty()).limit(COLUMNS_NAMED).map(BoundMapping::shown)
				.collect(Collectors.joining(", "));
		return columns.size() > COLUMNS_NAMED ? first + ", … (" + columns.size() + ")" : first;
	}

	private static String shown(String column) {
		String line = column.replaceAll("[\\p{Cntrl}\\s]+", " ");
		return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
	}

	/** Names of the columns that no field stands in; those without a name are left out. @param columns of the table */
	public List<String> unread(List<String> columns) {
		Set<Integer> read = sources.values().stream().flatMap(List::stream).flatMap(it -> it.positions().stream()).collect(Collectors.toSet());
		return IntStream.range(0, columns.size()).filter(it -> !read.contains(it)).mapToObj(columns::get).filter(it -> !it.isBlank())
				.map(BoundMapping::shown).toList();
	}

	/** The mapping as it was written. */
	public Mapping mapping() {
		return mapping;
	}

	/** True when it says where the field stands. */
	public boolean has(String field) {
		return sources.containsKey(field);
	}

	/** The text of a field in a row: the first source that gives something; the empty string for nothing. */
	public String text(String field, Row row) {
		for (ColumnSource source : sources.getOrDefault(field, List.of())) {
			String value = source.in(row);
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	/** Where a field stands. */
	public List<ColumnSource> sources(String field) {
		return List.copyOf(sources.getOrDefault(field, List.of()));
	}

	/** Name of the first column of a field, for a sentence; the field itself when it is constant. */
	public String column(String field) {
		return sources(field).stream().map(ColumnSource::name).filter(it -> !it.isEmpty()).findFirst().orElse(field);
	}

	/** True when the field is the same in all rows because the mapping says so. */
	public boolean isConstant(String field) {
		return has(field) && sources(field).stream().allMatch(it -> it.positions().isEmpty());
	}

	/** The fields that begin with this word and a point, in the order of the mapping. */
	public List<Qualified> below(String word) {
		var below = new ArrayList<Qualified>();
		sources.forEach((field, all) -> {
			if (field.startsWith(word + ".")) {
				all.forEach(it -> below.add(new Qualified(field.substring(word.length() + 1), it)));
			}
		});
		return below;
	}
}
