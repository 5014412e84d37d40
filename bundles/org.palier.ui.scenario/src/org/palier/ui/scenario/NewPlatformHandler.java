// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.opening.StudyOpener;

/** Asks about a new platform and opens the scenario that follows. */
public final class NewPlatformHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new CurrentStudy(window).session().ifPresentOrElse(it -> {
			var wizard = new NewPlatformWizard(it);
			if (new WizardDialog(window.getShell(), wizard).open() == Window.OK) {
				new StudyOpener(window).showScenario(it, wizard.made());
			}
		}, () -> MessageDialog.openInformation(window.getShell(), ScenarioText.of("no.study.title"), ScenarioText.of("no.study")));
		return null;
	}
}
