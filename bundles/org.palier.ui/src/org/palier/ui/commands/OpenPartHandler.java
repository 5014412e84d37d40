// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.AddedLine;
import org.palier.ui.study.CensusLine;
import org.palier.ui.study.CorpusLine;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/** Opens what is selected in the editor that shows it; what no editor shows, in the properties. */
public final class OpenPartHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		var opener = new StudyOpener(window);
		switch (selected) {
		case null -> {
			return null;
		}
		case CorpusLine corpus -> opener.showCorpus(corpus.session());
		case AddedLine added -> added.open();
		case CensusLine census -> opener.showCensus(census.session());
		default -> {
			EObject object = Adapters.adapt(selected, EObject.class);
			StudySession session = object == null ? null : window.getService(StudySessions.class).of(object).orElse(null);
			if (object != null && (session == null || !opener.show(session, object))) {
				showProperties(window);
			}
		}
		}
		return null;
	}

	private static void showProperties(IWorkbenchWindow window) throws ExecutionException {
		try {
			window.getActivePage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
	}
}
