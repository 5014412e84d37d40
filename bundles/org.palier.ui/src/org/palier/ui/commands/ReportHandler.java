// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;
import org.palier.ui.wizards.ReportDialog;

/** Writes the report of the current study. */
public final class ReportHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new ReportDialog(window, session).open();
	}
}
