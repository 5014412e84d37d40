// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.Showing;

/**
 * The place of a number: a question, and the line and column of its answer. It can be put again at any time, and to another
 * study. Immutable.
 *
 * @param question question that is put
 * @param row ids of the groups of the line, one a field on rows; empty where no field is on rows
 * @param column ids of the groups of the column, one a field on columns; empty where no field is on columns
 */
public record CellQuery(Question question, List<String> row, List<String> column) implements NumberQuery {

	private static final String BETWEEN = "|";
	private static final int PARTS = 6;

	/** Refuses a line or a column that the question does not have. */
	public CellQuery {
		row = List.copyOf(row);
		column = List.copyOf(column);
		if (row.size() != question.rows().size() || column.size() != question.columns().size()) {
			throw new IllegalArgumentException(row + ", " + column + " of " + question);
		}
	}

	/** The kept form, with bars between its parts: measure, fields on rows, fields on columns, showing, line, column. */
	@Override
	public String text() {
		return String.join(BETWEEN, question.measure().id(), listed(question.rows()), listed(question.columns()), question.showing().id(),
				listed(row), listed(column));
	}

	/** Reads what {@link #text} wrote; empty for anything else. */
	public static Optional<CellQuery> parse(String text) {
		String[] parts = text.split("\\|", -1);
		if (parts.length != PARTS) {
			return Optional.empty();
		}
		List<String> rows = ids(parts[1]);
		List<String> columns = ids(parts[2]);
		List<String> row = ids(parts[4]);
		List<String> column = ids(parts[5]);
		return row.size() != rows.size() || column.size() != columns.size() ? Optional.empty()
				: named(Measure.values(), parts[0]).flatMap(measure -> named(Showing.values(), parts[3])
						.map(showing -> new CellQuery(new Question(rows, columns, measure, showing), row, column)));
	}

	private static <E extends Enum<E>> Optional<E> named(E[] all, String id) {
		return Arrays.stream(all).filter(it -> it.name().toLowerCase(Locale.ROOT).equals(id)).findFirst();
	}

	private static String listed(List<String> ids) {
		return ids.stream().map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8)).collect(Collectors.joining(","));
	}

	private static List<String> ids(String listed) {
		return listed.isEmpty() ? List.of()
				: Arrays.stream(listed.split(",", -1)).map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8)).toList();
	}
}
