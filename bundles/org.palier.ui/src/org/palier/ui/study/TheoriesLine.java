// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Objects;

/**
 * Stands for the theories, the codebook and the platforms of a study where things are opened.
 *
 * @param session the study
 */
public record TheoriesLine(StudySession session) {

	/** Complete on construction. */
	public TheoriesLine {
		Objects.requireNonNull(session);
	}
}
