// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.opening.WelcomePage;

/** Shows the Contributions view. */
public final class ContributionsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		WelcomePage.close(window);
		try {
			return window.getActivePage().showView(ContributionsView.ID);
		} catch (PartInitException defect) {
			throw new ExecutionException(defect.getMessage(), defect);
		}
	}
}
