// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the guided detection of the current study. */
public final class GuidedHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		open(window, session);
	}

	/** Opens it, or brings it to the top; empty when that failed, which a person was told. */
	static Optional<IEditorPart> open(IWorkbenchWindow window, StudySession session) {
		return new StudyOpener(window).show(GuidedEditor.ID, new StudyEditorInput(session, GuidedEditor.PART, GuidedMessages.title));
	}
}
