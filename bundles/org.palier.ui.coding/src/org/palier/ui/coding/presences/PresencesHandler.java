// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.presences;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Decides where people saw different usages at presences of the current study. */
public final class PresencesHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (PresencesDialog.differing(session.study()).isEmpty()) {
			MessageDialog.openInformation(window.getShell(), PresenceMessages.title, PresenceMessages.noDifference);
		} else {
			new PresencesDialog(window.getShell(), session).open();
		}
	}
}
