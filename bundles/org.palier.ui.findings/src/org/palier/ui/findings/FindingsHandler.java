// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the findings of the current study. */
public final class FindingsHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new StudyOpener(window).show(FindingsEditor.ID, new StudyEditorInput(session, FindingsEditor.PART, FindingsMessages.findings));
	}
}
