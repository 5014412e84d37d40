// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.PublicKind;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Adds a kind of publics and selects it to be named. */
public final class AddPublicKindHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var edits = new PublicEdits(session.study());
		PublicKind kind = edits.makeKind();
		session.execute(edits.add(kind));
		if (window.getActivePage().findView(NavigatorView.ID) instanceof NavigatorView navigator) {
			navigator.revealToName(kind);
		}
	}
}
