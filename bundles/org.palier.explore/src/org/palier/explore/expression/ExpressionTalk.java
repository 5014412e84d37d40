// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.ground.isolation.RecordWire;
import org.palier.ground.text.Bilingual;

/** The messages between Palier and the process that answers an expression. */
final class ExpressionTalk {

	static final RecordWire<Question> QUESTIONS = new RecordWire<>(Question.class);
	static final RecordWire<Answer> ANSWERS = new RecordWire<>(Answer.class);

	/** A message to the process: a table, rows of it, a view, or at last one expression. */
	sealed interface Question {
		/** A table without rows. @param types of its columns, in words of the database */
		record Table(String name, List<String> columns, List<String> types) implements Question {
		}

		/** More rows of a table. */
		record Rows(String table, List<Values> columns) implements Question {
		}

		/** A view that expressions may name. @param columns that it has */
		record View(String name, List<String> columns, String select) implements Question {
		}

		/** The expression. @param sizes how much of the answer is wanted */
		record Ask(String sql, Sizes sizes) implements Question {
		}
	}

	/** Values of a column, any of them null. */
	sealed interface Values {
		/** Words. */
		record Words(List<@Nullable String> all) implements Values {
		}

		/** Whole numbers. */
		record Wholes(List<@Nullable Long> all) implements Values {
		}

		/** Numbers. */
		record Numbers(List<@Nullable Double> all) implements Values {
		}

		/** Yes or no. */
		record Flags(List<@Nullable Boolean> all) implements Values {
		}

		/** Days. */
		record Days(List<@Nullable LocalDate> all) implements Values {
		}
	}

	/** How much of an answer is wanted. @param letters of a text */
	record Sizes(int rows, int columns, int letters) {
	}

	/** A message of the process. */
	sealed interface Answer {
		/** Everything is there: from now on the clock runs. */
		record Ready() implements Answer {
		}

		/** The rows, as text. @param more whether there are others */
		record ResultRows(List<Heading> columns, List<List<@Nullable String>> rows, boolean more) implements Answer {
		}

		/** The expression has no answer. */
		record Refused(Bilingual reason) implements Answer {
		}
	}

	/** A column of an answer. */
	record Heading(String name, Kind kind) {
	}

	/** The kind of a column's values. */
	enum Kind {
		/** Anything that is shown as text. */
		WORDS,
		/** Whole numbers. */
		WHOLE,
		/** Other numbers. */
		NUMBER,
		/** true or false. */
		FLAG,
		/** A day. */
		DAY
	}

	private ExpressionTalk() {
	}
}
