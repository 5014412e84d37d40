// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A question as it is put and kept: fields are named by their ids, so that it can be put to any study. Immutable.
 *
 * @param rows    ids of the fields on rows, outermost first; may be empty
 * @param columns ids of the fields on columns, likewise
 * @param measure what is counted
 * @param showing how it is shown
 */
public record Question(List<String> rows, List<String> columns, Measure measure, Showing showing) {

	/** How many fields a side takes: three lines of headings are read by nobody. */
	public static final int MOST = 2;

	/** Copies its lists. */
	public Question {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		Objects.requireNonNull(measure);
		Objects.requireNonNull(showing);
	}

	/** Ids of all its fields, those of the rows first. */
	public Stream<String> fields() {
		return Stream.concat(rows.stream(), columns.stream());
	}

	/** This question with rows and columns exchanged. */
	public Question turned() {
		return new Question(columns, rows, measure, switch (showing) {
		case ROW, CORRECTED -> Showing.COLUMN;
		case COLUMN -> Showing.ROW;
		default -> showing;
		});
	}

	/** This question with other rows. */
	public Question withRows(List<String> others) {
		return new Question(others, columns, measure, showing);
	}

	/** This question with other columns. */
	public Question withColumns(List<String> others) {
		return new Question(rows, others, measure, showing);
	}

	/** This question for another measure. */
	public Question of(Measure other) {
		return new Question(rows, columns, other, showing);
	}

	/** This question shown in another way. */
	public Question shown(Showing other) {
		return new Question(rows, columns, measure, other);
	}
}
