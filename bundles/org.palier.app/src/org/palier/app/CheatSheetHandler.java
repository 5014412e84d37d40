// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.opening.WelcomePage;

/** Opens the cheat sheet that its parameter names. */
public final class CheatSheetHandler extends AbstractHandler {

	private static final String SHEET = "org.palier.app.cheatsheet.id";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String sheet = event.getParameter(SHEET);
		// It would open behind the welcome page, which gives its room back a moment after it is closed.
		if (WelcomePage.close(page.getWorkbenchWindow())) {
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
				try {
					show(page, sheet);
				} catch (PartInitException failure) {
					ILog.of(CheatSheetHandler.class).log(failure.getStatus());
				}
			});
			return null;
		}
		try {
			show(page, sheet);
			return null;
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
	}

	private static void show(IWorkbenchPage page, String sheet) throws PartInitException {
		if (page.showView(CheatSheetPart.ID) instanceof CheatSheetPart sheets) {
			sheets.show(sheet);
		}
	}
}
