// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the explorer of the current study. */
public final class ExploreHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new StudyOpener(window).show(ExploreEditor.ID, new StudyEditorInput(session, ExploreEditor.PART, ExploreMessages.explore));
	}
}
