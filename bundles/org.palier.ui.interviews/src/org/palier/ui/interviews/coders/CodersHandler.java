// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the interviews of the current study that several people code. */
public final class CodersHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new StudyOpener(window).show(CodersEditor.ID, new StudyEditorInput(session, CodersEditor.PART, CodersWords.said("title")));
	}
}
