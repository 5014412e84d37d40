// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;

/** Adds an interview to the current study and opens it. */
public final class NewInterviewHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var dialog = new NewInterviewDialog(window.getShell(), session);
		if (dialog.open() == Window.OK) {
			session.execute(dialog.edit());
			session.study().getInterviews().stream().filter(it -> dialog.id().equals(it.getId())).findFirst()
					.ifPresent(it -> new StudyOpener(window).show(session, it));
		}
	}
}
