// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Objects;

/**
 * Stands for the census of a study, its agencies on its platforms, where things are listed and selected.
 *
 * @param session the study
 */
public record CensusLine(StudySession session) {

	/** Complete on construction. */
	public CensusLine {
		Objects.requireNonNull(session);
	}
}
