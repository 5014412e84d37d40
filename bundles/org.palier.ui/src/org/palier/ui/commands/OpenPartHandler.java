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
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.model.Theory;
import org.palier.ui.study.CensusLine;
import org.palier.ui.study.CorpusLine;
import org.palier.ui.study.StudySessions;
import org.palier.ui.theory.TheoryEditor;

/**
 * Opens what is selected: an ordered theory as a pyramid, other theories, usages, platforms and scenarios in their editors, everything else in the
 * properties.
 */
public final class OpenPartHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		if (selected instanceof CorpusLine corpus) {
			new StudyOpener(window).showCorpus(corpus.session());
			return null;
		}
		if (selected instanceof CensusLine census) {
			new StudyOpener(window).showCensus(census.session());
			return null;
		}
		EObject object = Adapters.adapt(selected, EObject.class);
		if (object == null) {
			return null;
		}
		if (object instanceof Theory theory && StudyCommands.isPyramid(theory)) {
			window.getService(StudySessions.class).of(theory).ifPresent(it -> new StudyOpener(window).showPyramid(it, theory));
			return null;
		}
		if (object instanceof Scenario scenario) {
			window.getService(StudySessions.class).of(scenario).ifPresent(it -> new StudyOpener(window).showScenario(it, scenario));
			return null;
		}
		if (TheoryEditor.shows(object)) {
			window.getService(StudySessions.class).of(object)
					.ifPresent(it -> new StudyOpener(window).showTheories(it, (Identified) object));
			return null;
		}
		try {
			window.getActivePage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
		return null;
	}
}
