// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.register.grid.AgencyEdits;
import org.palier.ui.UiMessages;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.ShowsAgencies;
import org.palier.ui.study.StudySession;

/** Adds an agency to the jurisdiction of the selection, else to the first one, and selects it to be named. */
public final class AddAgencyHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		Optional<Jurisdiction> jurisdiction = selected(window).or(() -> session.study().getJurisdictions().stream().findFirst());
		if (jurisdiction.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), UiMessages.noJurisdictionTitle, UiMessages.noJurisdiction);
			return;
		}
		var edits = new AgencyEdits(session.study());
		Agency agency = edits.make();
		session.execute(edits.add(agency, jurisdiction.get()));
		if (window.getActivePage().getActiveEditor() instanceof ShowsAgencies grid && window.getActivePage().getActivePart() == grid) {
			grid.reveal(agency);
		} else if (window.getActivePage().findView(NavigatorView.ID) instanceof NavigatorView navigator) {
			navigator.revealToName(agency);
		}
	}

	private static Optional<Jurisdiction> selected(IWorkbenchWindow window) {
		if (!(window.getSelectionService().getSelection() instanceof IStructuredSelection selection)) {
			return Optional.empty();
		}
		EObject object = Adapters.adapt(selection.getFirstElement(), EObject.class);
		while (object != null && !(object instanceof Jurisdiction)) {
			object = object.eContainer();
		}
		return Optional.ofNullable((Jurisdiction) object);
	}
}
