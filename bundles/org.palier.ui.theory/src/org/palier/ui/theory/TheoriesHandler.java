// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.Identified;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;

/** Edits theories, codebook and platforms of the current study, beginning with what is selected. */
public final class TheoriesHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		Object selected = window.getSelectionService().getSelection() instanceof IStructuredSelection structured
				? structured.getFirstElement() : null;
		EObject object = Adapters.adapt(selected, EObject.class);
		new StudyOpener(window).showTheories(session,
				object instanceof Identified thing && TheoryEditor.shows(thing) ? thing : null);
	}
}
