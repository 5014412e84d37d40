// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

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

/** Opens the duplicates of the current study. */
public final class DuplicatesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		StudySession session = new CurrentStudy(window).session().orElse(null);
		if (session == null) {
			MessageDialog.openInformation(window.getShell(), DuplicatesMessages.title, DuplicatesMessages.noStudy);
			return null;
		}
		try {
			open(window, session);
		} catch (PartInitException problem) {
			throw new ExecutionException(problem.getLocalizedMessage(), problem);
		}
		return null;
	}

	/** Opens them, or brings them to the top. */
	static DuplicatesEditor open(IWorkbenchWindow window, StudySession session) throws PartInitException {
		return (DuplicatesEditor) window.getActivePage()
				.openEditor(new StudyEditorInput(session, DuplicatesEditor.PART, DuplicatesMessages.title), DuplicatesEditor.ID);
	}
}
