// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home.recommendations;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.opening.CurrentStudy;

/** Asks for a recommendation in the current study. */
public final class RecommendHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new CurrentStudy(window).session().ifPresentOrElse(it -> new RecommendationActions(window, it).add(),
				() -> MessageDialog.openInformation(window.getShell(), RecommendationMessages.title, RecommendationMessages.noStudy));
		return null;
	}
}
