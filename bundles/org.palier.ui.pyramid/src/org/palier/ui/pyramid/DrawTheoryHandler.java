// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.Theory;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Draws the theory that is selected: one with levels as a pyramid, one without as a matrix beside the levels of another. */
public final class DrawTheoryHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (window.getSelectionService().getSelection() instanceof IStructuredSelection selection
				&& Adapters.adapt(selection.getFirstElement(), Theory.class) instanceof Theory theory
				&& session.study().getTheories().contains(theory)) {
			new StudyOpener(window).show(PyramidEditor.ID,
					new StudyEditorInput(session, theory.getId(), ModelLabels.ofWorkbench().in(theory.getName())));
		}
	}
}
