// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.facts;

import java.util.Optional;

import org.palier.model.Passage;
import org.palier.study.edit.RecordedEdit;

/** The editor of an interview, in the view of its parts that show answers. */
public interface FactsHost {

	/** Makes an edit, which can be undone. */
	void execute(RecordedEdit edit);

	/** Goes to a paragraph of the text. @param paragraph from 0 */
	void go(int paragraph);

	/** The passage that is selected in the text. */
	Optional<Passage> selected();

	/** Says a sentence where the eye finds it. */
	void say(String sentence);
}
