// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Objects;

/**
 * The entry of a study's home, its first page, in lists from which things are opened.
 *
 * @param session the study
 */
public record HomeLine(StudySession session) {

	/** Complete on construction. */
	public HomeLine {
		Objects.requireNonNull(session);
	}
}
