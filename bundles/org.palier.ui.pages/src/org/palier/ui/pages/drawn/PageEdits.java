// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.drawn;

import java.util.function.Function;

import org.palier.workbench.api.StudyEdit;

/** Makes the edits that a person asks for on a page. */
public interface PageEdits {

	/** Makes the edit of a button. */
	void make(StudyEdit<?> edit);

	/** Makes the edit of what a person wrote. */
	void make(Function<String, StudyEdit<?>> edit, String text);
}
