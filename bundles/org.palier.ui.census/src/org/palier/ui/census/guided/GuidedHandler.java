// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the guided detection of the current study. */
public final class GuidedHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		StudySession session = new CurrentStudy(window).session().orElse(null);
		if (session == null) {
			MessageDialog.openInformation(window.getShell(), GuidedMessages.title, GuidedMessages.noStudy);
			return null;
		}
		try {
			open(window, session);
		} catch (PartInitException problem) {
			throw new ExecutionException(problem.getLocalizedMessage(), problem);
		}
		return null;
	}

	/** Opens it, or brings it to the top. */
	static GuidedEditor open(IWorkbenchWindow window, StudySession session) throws PartInitException {
		return (GuidedEditor) window.getActivePage().openEditor(new StudyEditorInput(session, GuidedEditor.PART, GuidedMessages.title), GuidedEditor.ID);
	}
}
