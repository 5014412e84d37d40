// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.UiMessages;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySaving;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/** Closes the current study with its editors; unsaved changes are asked about. */
public final class CloseStudyHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		IWorkbenchPage page = window.getActivePage();
		IEditorReference[] editors = Arrays.stream(page.getEditorReferences())
				.filter(it -> it.getEditor(false) != null && it.getEditor(false).getEditorInput() instanceof StudyEditorInput input
						&& input.session() == session).toArray(IEditorReference[]::new);
		if (settled(window, session)) {
			page.closeEditors(editors, false);
			window.getService(StudySessions.class).close(session);
		}
	}

	private static boolean settled(IWorkbenchWindow window, StudySession session) {
		if (!session.isDirty()) {
			return true;
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, window.getShell(), UiMessages.closeTitle,
				NLS.bind(UiMessages.closeDirty, session.name()), SWT.NONE, UiMessages.save, UiMessages.dontSave, UiMessages.cancel);
		if (answer == 0) {
			try {
				return new StudySaving(session, window).save();
			} catch (IOException failure) {
				ILog.of(CloseStudyHandler.class).error(session.folder().toString(), failure);
				MessageDialog.openError(window.getShell(), UiMessages.closeTitle, NLS.bind(UiMessages.saveFailed, session.name()));
				return false;
			}
		}
		return answer == 1;
	}
}
