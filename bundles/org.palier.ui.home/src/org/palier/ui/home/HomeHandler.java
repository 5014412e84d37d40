// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.opening.StudyOpener;

/** Opens the home of the current study. */
public final class HomeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new CurrentStudy(window).session().ifPresentOrElse(it -> new StudyOpener(window).showHome(it),
				() -> MessageDialog.openInformation(window.getShell(), HomeMessages.home, HomeMessages.noStudy));
		return null;
	}
}
