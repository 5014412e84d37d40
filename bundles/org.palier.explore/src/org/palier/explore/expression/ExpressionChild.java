// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;

import org.palier.explore.expression.ExpressionTalk.Answer;
import org.palier.explore.expression.ExpressionTalk.Question;
import org.palier.ground.isolation.MemoryWatch;
import org.palier.ground.isolation.ParentProcess;

/**
 * The process that answers one expression: it is handed tables, seals them, answers, and ends. It ends with the one that asked, and once it
 * takes more memory than it may.
 */
public final class ExpressionChild {

	/** The memory in megabytes that the process may use beyond what it has at its start. */
	private static final int MEGABYTES = 768;

	/** One that has nothing yet. */
	public ExpressionChild() {
		// It is told everything.
	}

	/**
	 * Answers one expression.
	 *
	 * @param in  nobody else reads from it
	 * @param out nobody else writes to it
	 * @throws IOException when the other side is gone or does not keep to the agreement
	 */
	public void serve(InputStream in, OutputStream out) throws IOException {
		MemoryWatch.begin(MEGABYTES);
		var parent = new ParentProcess<>(in, out, ExpressionTalk.QUESTIONS, ExpressionTalk.ANSWERS);
		try (var database = new ExpressionDatabase()) {
			while (parent.hasNext()) {
				Question question = parent.next();
				if (question instanceof Question.Ask ask) {
					parent.say(new Answer.Ready());
					parent.flush();
					parent.say(database.answer(ask));
				} else {
					database.take(question);
				}
			}
			parent.flush();
		} catch (UncheckedIOException gone) {
			throw gone.getCause();
		} catch (SQLException broken) {
			throw new IOException(broken);
		}
	}
}
