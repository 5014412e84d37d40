// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the coding editor of the current study. */
public final class CodingHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		open(window, session).map(CodingEditor.class::cast).ifPresent(CodingEditor::begin);
	}

	/** Opens it, or brings it to the top; empty when that failed, which a person was told. */
	static Optional<IEditorPart> open(IWorkbenchWindow window, StudySession session) {
		return new StudyOpener(window).show(CodingEditor.ID, new StudyEditorInput(session, CodingEditor.PART, CodingMessages.title));
	}

	/** Opens it on a set of the study; who codes is asked where they are none of its coders. */
	public static void openSet(IWorkbenchWindow window, StudySession session, String set) {
		open(window, session).map(CodingEditor.class::cast).ifPresent(it -> it.begin(set));
	}
}
