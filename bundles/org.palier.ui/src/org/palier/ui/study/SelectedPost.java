// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Objects;

/**
 * A post of a study that is selected in the window.
 *
 * @param session the study
 * @param key     of the post in the corpus
 */
public record SelectedPost(StudySession session, long key) {

	/** Complete on construction. */
	public SelectedPost {
		Objects.requireNonNull(session);
	}
}
