// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.interviews.text.Span;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.ui.interviews.InterviewEditor;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;

/**
 * Opens what is read where it belongs.
 *
 * @param window  in which it is read
 * @param session of its study
 */
record OpenInterview(IWorkbenchWindow window, StudySession session) {

	void at(Passage passage) {
		if (passage.eContainer() instanceof Interview interview && new StudyOpener(window).show(session, interview)
				&& window.getActivePage().getActiveEditor() instanceof InterviewEditor editor) {
			editor.show(passage);
		}
	}

	void at(Interview interview, Span words) {
		if (new StudyOpener(window).show(session, interview) && window.getActivePage().getActiveEditor() instanceof InterviewEditor editor) {
			editor.show(words);
		}
	}

	void at(Interview interview) {
		new StudyOpener(window).show(session, interview);
	}
}
