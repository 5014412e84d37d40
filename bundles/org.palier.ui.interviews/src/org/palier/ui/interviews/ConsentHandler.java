// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Asks what was agreed to in an interview, and how it was held; undo takes the answer back. */
public final class ConsentHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new ChosenInterview(window, session).ask(InterviewWords.said("terms.title")).ifPresent(it -> ask(window.getShell(), session, it));
	}

	static void ask(Shell shell, StudySession session, Interview interview) {
		if (Interviews.isWithdrawn(interview)) {
			MessageDialog.openInformation(shell, InterviewWords.said("terms.title"), InterviewWords.said("withdrawn", interview.getId()));
			return;
		}
		var dialog = new ConsentDialog(shell, interview);
		if (dialog.open() == ConsentDialog.OK) {
			session.execute(dialog.edit());
		}
	}
}
