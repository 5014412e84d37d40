// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.evaluation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.NamesDialog;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;

/** Shows where an agency stands: the one of the selection, else one that is asked for. */
public final class EvaluateAgencyHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		List<Agency> agencies = Agencies.of(session.study()).toList();
		if (agencies.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), EvaluationMessages.title, EvaluationMessages.noAgency);
			return;
		}
		selected(window).filter(agencies::contains).or(() -> ask(window, agencies))
				.ifPresent(it -> new StudyOpener(window).show(AgencyEditor.ID, AgencyEditor.input(session, it)));
	}

	private static Optional<Agency> selected(IWorkbenchWindow window) {
		if (!(window.getSelectionService().getSelection() instanceof IStructuredSelection selection)) {
			return Optional.empty();
		}
		EObject object = Adapters.adapt(selection.getFirstElement(), EObject.class);
		while (object != null && !(object instanceof Agency)) {
			object = object.eContainer();
		}
		return Optional.ofNullable((Agency) object);
	}

	private static Optional<Agency> ask(IWorkbenchWindow window, List<Agency> agencies) {
		return new NamesDialog<Agency>(window.getShell(), EvaluationMessages.title, EvaluationMessages.ask, agencies,
				ModelLabels.ofWorkbench()::text).one();
	}
}
