// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;

/** Opens the census of the current study: of the jurisdiction, or at the agency, that is selected in the navigator. */
public final class CensusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		EObject selected = part instanceof CensusEditor ? null
				: Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), EObject.class);
		new CurrentStudy(window).session().ifPresentOrElse(it -> open(window, it, selected),
				() -> MessageDialog.openInformation(window.getShell(), CensusMessages.title, CensusMessages.noStudy));
		return null;
	}

	private static void open(IWorkbenchWindow window, StudySession session, EObject selected) {
		new StudyOpener(window).showCensus(session);
		if (window.getActivePage().getActiveEditor() instanceof CensusEditor editor) {
			if (selected instanceof Jurisdiction jurisdiction) {
				editor.showGovernment(jurisdiction);
			} else if (selected instanceof Agency agency) {
				editor.reveal(agency);
			}
		}
	}
}
