// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Objects;

/**
 * Stands for the home of a study, its first page, where things are opened.
 *
 * @param session the study
 */
public record HomeLine(StudySession session) {

	/** Complete on construction. */
	public HomeLine {
		Objects.requireNonNull(session);
	}
}
