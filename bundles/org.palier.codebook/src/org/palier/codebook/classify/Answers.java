// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.Closeable;
import java.io.IOException;

/**
 * The answers of a program on posts. Whoever asked for them closes them.
 *
 * @param summary of all answers
 * @param file    has them
 */
record Answers(ClassificationSummary summary, AnswerFile file) implements Closeable {

	@Override
	public void close() throws IOException {
		file.close();
	}
}
