// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;
import org.palier.ui.wizards.ImportDialog;
import org.palier.ui.wizards.ImportWizard;

/** Imports a file into the current study. */
public final class ImportHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new ImportDialog(window.getShell(), new ImportWizard(window, session)).open();
	}
}
