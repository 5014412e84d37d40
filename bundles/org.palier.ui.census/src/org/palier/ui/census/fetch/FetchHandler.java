// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.fetch;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Fetches posts of the accounts of the current study, now. */
public final class FetchHandler extends StudyHandler {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 380;
	private static final int WIDEST = 900;

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var dialog = new WizardDialog(window.getShell(), new FetchWizard(window, session));
		// Else the page is as wide as its longest sentence.
		dialog.setPageSize(WIDTH, HEIGHT);
		dialog.create();
		dialog.getShell().setSize(Math.min(dialog.getShell().getSize().x, WIDEST), dialog.getShell().getSize().y);
		dialog.open();
	}
}
