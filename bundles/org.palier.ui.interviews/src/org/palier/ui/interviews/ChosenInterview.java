// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/**
 * The interview that a command means: what is selected, else what the active editor shows.
 *
 * @param window  where the analyst is
 * @param session of the study it belongs to
 */
record ChosenInterview(IWorkbenchWindow window, StudySession session) {

	/** The interview; empty when there is none, which has then been said. */
	Optional<Interview> ask(String title) {
		Optional<Interview> chosen = selected().or(this::shown);
		if (chosen.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), title, InterviewWords.said("choose_first"));
		}
		return chosen;
	}

	private Optional<Interview> selected() {
		Object first = window.getSelectionService().getSelection() instanceof IStructuredSelection chosen ? chosen.getFirstElement() : null;
		Object interview = first instanceof Passage passage ? passage.eContainer() : first;
		return session.study().getInterviews().stream().filter(it -> it == interview).findFirst();
	}

	private Optional<Interview> shown() {
		IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		return editor instanceof InterviewEditor && editor.getEditorInput() instanceof StudyEditorInput input && input.session() == session
				? session.study().getInterviews().stream().filter(it -> input.part().equals(InterviewEditor.PART + it.getId())).findFirst()
				: Optional.empty();
	}
}
