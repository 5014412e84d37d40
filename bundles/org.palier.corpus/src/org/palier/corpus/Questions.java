// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Asks a corpus questions whose answers are kept while its file is as it is. For counts; what lists posts asks the database itself.
 * Thread-safe.
 *
 * @param database of the corpus
 * @param anew     whether nothing is told that was kept before
 */
record Questions(Database database, boolean anew) implements AnswerSource {

	@Override
	public Answer answer(Question question) throws SQLException {
		try (Attachment.Use use = database.use(false)) {
			return answerNow(question);
		} catch (CorpusException refused) {
			throw new SQLException(refused);
		}
	}

	private Answer answerNow(Question question) throws SQLException {
		AnswersOnDisk kept = database.kept();
		Optional<String> name = anew ? Optional.empty() : kept.name(question);
		Optional<Answer> known = name.flatMap(kept::read);
		if (known.isPresent()) {
			return known.get();
		}
		Answer answer;
		try (Session session = database.session()) {
			answer = question.ask(session);
		}
		name.ifPresent(it -> kept.keep(it, answer));
		return answer;
	}
}
