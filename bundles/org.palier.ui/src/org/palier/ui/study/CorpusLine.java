// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Objects;

/**
 * Stands for the corpus of a study where things are listed and selected.
 *
 * @param session the study
 */
public record CorpusLine(StudySession session) {

	/** Complete on construction. */
	public CorpusLine {
		Objects.requireNonNull(session);
	}
}
