// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;
import org.palier.ui.wizards.SelectCasesWizard;

/** Draws cases from the current study. */
public final class SelectCasesHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var dialog = new WizardDialog(window.getShell(), new SelectCasesWizard(window, session));
		dialog.setMinimumPageSize(1060, 420);
		dialog.open();
	}
}
