// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.palier.files.csv.Row;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.ColumnSource;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;

/** A mapping bound to the columns of one table. */
final class PostColumns {

	private static final Row NONE = new Row(0, List.of());

	/** A count and where it stands. */
	record Metric(String name, List<ColumnSource> sources) {

		/** The metric's cell in a row; empty for none. */
		String in(Row row) {
			return first(sources, row);
		}
	}

	private final Map<PostField, List<ColumnSource>> fields = new EnumMap<>(PostField.class);
	/** The columns of each field by its ordinal, because they are asked for each row. */
	private final ColumnSource[][] sources = new ColumnSource[PostField.values().length][];
	private final List<Metric> metrics = new ArrayList<>();
	private final BoundMapping bound;

	/** @throws MappingException when the table lacks a column of the mapping, or a pattern of it is none */
	PostColumns(Mapping mapping, List<String> columns) throws MappingException {
		bound = new BoundMapping(mapping, columns, PostField.VERBATIM);
		for (PostField field : PostField.values()) {
			if (bound.has(field.key())) {
				fields.put(field, bound.sources(field.key()));
			}
		}
		for (PostField field : PostField.values()) {
			sources[field.ordinal()] = fields.getOrDefault(field, List.of()).toArray(ColumnSource[]::new);
		}
		mapping.entries().stream().map(Mapping.Entry::field).filter(it -> it.startsWith(PostField.METRIC)).distinct()
				.forEach(it -> metrics.add(new Metric(it.substring(PostField.METRIC.length()), bound.sources(it))));
	}

	private static String first(List<ColumnSource> sources, Row row) {
		for (int i = 0; i < sources.size(); i++) {
			String value = sources.get(i).in(row);
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	/** True when the mapping says where it stands. */
	boolean has(PostField field) {
		return fields.containsKey(field);
	}

	/** Name of the first column in which it stands; the field itself where none does. */
	String name(PostField field) {
		return fields.getOrDefault(field, List.of()).stream().map(ColumnSource::name).filter(it -> !it.isEmpty()).findFirst().orElse(field.key());
	}

	/** The field's cell in a row, without spaces around; empty for none. */
	String text(PostField field, Row row) {
		for (ColumnSource source : sources[field.ordinal()]) {
			String value = source.in(row);
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	/** The value of a field that is the same in all rows; empty for nothing, and where a column says it. */
	String constant(PostField field) {
		List<ColumnSource> of = fields.getOrDefault(field, List.of());
		return of.stream().allMatch(it -> it.positions().isEmpty()) ? first(of, NONE) : "";
	}

	/** The value of a field as the file writes it. */
	String asWritten(PostField field, Row row) {
		for (ColumnSource source : sources[field.ordinal()]) {
			String value = source.asWritten(row);
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	/** All that a row says of it, see {@link ColumnSource#all}. */
	List<String> all(PostField field, Row row) {
		ColumnSource[] all = sources[field.ordinal()];
		return all.length == 1 ? all[0].all(row) : Arrays.stream(all).flatMap(it -> it.all(row).stream()).toList();
	}

	/** The columns as they are bound, for fields that the study declares. */
	BoundMapping bound() {
		return bound;
	}

	/** The counts that the mapping names. */
	List<Metric> metrics() {
		return metrics;
	}
}
