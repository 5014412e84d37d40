// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the duplicates of the current study. */
public final class DuplicatesHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		open(window, session);
	}

	/** Opens them, or brings them to the top; empty when that failed, which a person was told. */
	static Optional<IEditorPart> open(IWorkbenchWindow window, StudySession session) {
		return new StudyOpener(window).show(DuplicatesEditor.ID, new StudyEditorInput(session, DuplicatesEditor.PART, DuplicatesMessages.title));
	}
}
