// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Writes the report of the current study. */
public final class ReportHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new ReportDialog(window, session).open();
	}
}
