// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;
import org.palier.files.mapping.ColumnSource;

/** A mapping bound to the columns of one file. */
final class PostColumns {

	/** A count and where it stands. */
	record Metric(String name, ColumnSource source) {
	}

	private final Map<PostField, ColumnSource> fields = new EnumMap<>(PostField.class);
	private final List<Metric> metrics = new ArrayList<>();

	/**
	 * @param missing what stands for nothing in a cell
	 * @throws java.util.regex.PatternSyntaxException when a pattern of the mapping is none
	 */
	PostColumns(PostMapping mapping, DelimitedFile file, Set<String> missing) {
		mapping.fields().forEach((field, source) -> put(field, new ColumnSource(source, file.columns(), missing)));
		mapping.metrics().forEach((name, source) -> {
			var found = new ColumnSource(source, file.columns(), missing);
			if (!found.isNowhere()) {
				metrics.add(new Metric(name, found));
			}
		});
	}

	private void put(PostField field, ColumnSource source) {
		if (!source.isNowhere()) {
			fields.put(field, source);
		}
	}

	/** True when the file has a column for it. */
	boolean has(PostField field) {
		return fields.containsKey(field);
	}

	/** What a row says of it, without spaces around; empty for nothing. */
	String text(PostField field, Row row) {
		ColumnSource source = fields.get(field);
		return source == null ? "" : source.in(row);
	}

	/** The value of a field as the file writes it. */
	String asWritten(PostField field, Row row) {
		ColumnSource source = fields.get(field);
		return source == null ? "" : source.asWritten(row);
	}

	/** All that a row says of it, see {@link ColumnSource#all}. */
	List<String> all(PostField field, Row row) {
		ColumnSource source = fields.get(field);
		return source == null ? List.of() : source.all(row);
	}

	/** The counts that the file has. */
	List<Metric> metrics() {
		return metrics;
	}
}
