// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.stream.Stream;

/** The rules for a question that are checked before it is answered, once its fields are known to exist. */
record QuestionCheck(Question question, List<PivotField> rows, List<PivotField> columns) {

	/** @throws QuestionException when the question makes no sense */
	void check() throws QuestionException {
		List<PivotField> all = Stream.concat(rows.stream(), columns.stream()).toList();
		for (List<PivotField> side : List.of(rows, columns)) {
			if (side.size() > Question.MOST) {
				throw refused("too_many", Question.MOST);
			}
		}
		for (PivotField field : all) {
			if (all.stream().filter(it -> it.id().equals(field.id())).count() > 1) {
				throw refused("twice", field.name());
			}
		}
		boolean ofChecked = question.measure().isOfChecked();
		switch (question.showing()) {
		case ROW -> require(!columns.isEmpty() || ofChecked, "no_columns");
		case COLUMN -> require(!rows.isEmpty() || ofChecked, "no_rows");
		case CORRECTED -> {
			require(question.measure() == Measure.POSTS && columns.size() == 1 && columns.getFirst().isCode(), "corrected_codes");
			require(Corrections.by(rows).isPresent(), "corrected_rows");
		}
		case COUNT, ALL -> {
			// Numbers and shares of all are there for any fields.
		}
		}
	}

	private static void require(boolean met, String otherwise) throws QuestionException {
		if (!met) {
			throw refused(otherwise);
		}
	}

	private static QuestionException refused(String key, Object... arguments) {
		return new QuestionException(ExploreWords.WORDS.text("refused." + key, arguments));
	}
}
