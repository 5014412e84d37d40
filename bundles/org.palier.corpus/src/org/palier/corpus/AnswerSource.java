// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.List;

/** Answers questions to a corpus. */
@FunctionalInterface
interface AnswerSource {

	/** All rows of the answer. */
	Answer answer(Question question) throws SQLException;

	/** The whole number of the first row. */
	default long number(String sql) throws SQLException {
		return answer(new Question(sql)).number();
	}

	/** The texts of one column. */
	default List<String> texts(String sql, Object... parameters) throws SQLException {
		return answer(new Question(sql, List.of(parameters), List.of())).list(row -> row.getString(1));
	}
}
