// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the cheat sheet that its parameter names. */
public final class CheatSheetHandler extends AbstractHandler {

	private static final String SHEET = "org.palier.app.cheatsheet.id";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		// It would open behind the welcome page.
		WelcomeTasks.stepAside();
		try {
			var part = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(CheatSheetPart.ID);
			if (part instanceof CheatSheetPart sheets) {
				sheets.show(event.getParameter(SHEET));
			}
			return null;
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
	}
}
