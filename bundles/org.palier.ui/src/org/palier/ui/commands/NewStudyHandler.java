// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.wizards.NewStudyWizard;

/** Makes a new study. */
public final class NewStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new WizardDialog(window.getShell(), new NewStudyWizard(window)).open();
		return null;
	}
}
