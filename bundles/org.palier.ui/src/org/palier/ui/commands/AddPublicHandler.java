// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.ListedPublic;
import org.palier.model.PublicKind;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Adds a member to the list of publics, of the selected kind, and selects it to be named. */
public final class AddPublicHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var edits = new PublicEdits(session.study());
		ListedPublic listed = edits.make(kind(window, session).orElse(null));
		session.execute(edits.add(listed));
		if (window.getActivePage().findView(NavigatorView.ID) instanceof NavigatorView navigator) {
			navigator.revealToName(listed);
		}
	}

	private static Optional<PublicKind> kind(IWorkbenchWindow window, StudySession session) {
		Object selected = window.getSelectionService().getSelection(NavigatorView.ID) instanceof IStructuredSelection lines
				? lines.getFirstElement() : null;
		PublicKind kind = selected instanceof ListedPublic other ? other.getKind() : selected instanceof PublicKind it ? it : null;
		return Optional.ofNullable(kind).filter(session.study().getPublicKinds()::contains);
	}
}
