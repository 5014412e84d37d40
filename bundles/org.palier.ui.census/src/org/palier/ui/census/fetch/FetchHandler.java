// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.fetch;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Fetches posts of the accounts of the current study, now. */
public final class FetchHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new WizardDialog(window.getShell(), new FetchWizard(window, session)).open();
	}
}
