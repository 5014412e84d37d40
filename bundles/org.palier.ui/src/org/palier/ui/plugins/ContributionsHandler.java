// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;

/** Shows the Contributions view. */
public final class ContributionsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		// The Welcome page covers the window: what was asked for would open behind it.
		IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
		if (welcome.getIntro() != null) {
			welcome.closeIntro(welcome.getIntro());
		}
		try {
			return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ContributionsView.ID);
		} catch (PartInitException defect) {
			throw new ExecutionException(defect.getMessage(), defect);
		}
	}
}
