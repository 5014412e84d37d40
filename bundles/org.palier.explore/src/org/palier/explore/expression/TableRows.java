// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.explore.expression.ExpressionTalk.Question;
import org.palier.explore.expression.ExpressionTalk.Values;

/** Rows of a table on their way, handed on a few thousand at a time. */
final class TableRows {

	private static final int BLOCK = 8192;

	private final String name;
	private final List<String> types;
	private final Consumer<Question> sink;
	private List<List<@Nullable Object>> columns;

	/** Hands on the table itself. @param columns names with their types, a space between */
	TableRows(String name, List<String> columns, Consumer<Question> sink) {
		this.name = name;
		this.types = columns.stream().map(it -> it.substring(it.indexOf(' ') + 1)).toList();
		this.sink = sink;
		this.columns = empty();
		sink.accept(new Question.Table(name, columns.stream().map(it -> it.substring(0, it.indexOf(' '))).toList(), types));
	}

	private List<List<@Nullable Object>> empty() {
		return types.stream().map(it -> (List<@Nullable Object>) new ArrayList<@Nullable Object>()).collect(Collectors.toList());
	}

	void add(@Nullable Object... row) {
		for (int i = 0; i < row.length; i++) {
			columns.get(i).add(row[i]);
		}
		if (columns.getFirst().size() == BLOCK) {
			end();
		}
	}

	/** Hands on what is left. */
	void end() {
		if (!columns.getFirst().isEmpty()) {
			List<Values> values = new ArrayList<>();
			for (int i = 0; i < types.size(); i++) {
				values.add(values(types.get(i), columns.get(i)));
			}
			sink.accept(new Question.Rows(name, values));
			columns = empty();
		}
	}

	@SuppressWarnings("unchecked")
	private static Values values(String type, List<?> all) {
		return switch (type) {
		case "BIGINT" -> new Values.Wholes((List<@Nullable Long>) all);
		case "DOUBLE" -> new Values.Numbers((List<@Nullable Double>) all);
		case "BOOLEAN" -> new Values.Flags((List<@Nullable Boolean>) all);
		case "DATE" -> new Values.Days((List<@Nullable LocalDate>) all);
		default -> new Values.Words((List<@Nullable String>) all);
		};
	}
}
