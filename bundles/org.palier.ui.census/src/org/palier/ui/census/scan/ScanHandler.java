// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.scan;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Asks which pages are read for the current study, has them read in the background, and shows what was found. */
public final class ScanHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var dialog = new ScanDialog(window.getShell(), ScanPages.sites(session.study()).size());
		if (dialog.open() == Window.OK) {
			job(window, session, dialog.pages()).schedule();
		}
	}

	/** Reads pages, then shows what was found. */
	static ScanJob job(IWorkbenchWindow window, StudySession session, ScanPages pages) {
		return new ScanJob(session, window.getService(Contributions.class), pages,
				result -> new ScanResultDialog(window.getShell(), session, result).open(),
				refused -> MessageDialog.openInformation(window.getShell(), ScanMessages.title, refused));
	}
}
