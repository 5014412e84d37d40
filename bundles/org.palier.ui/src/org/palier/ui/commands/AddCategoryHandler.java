// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.AgencyCategory;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Adds a category of agencies and selects it to be named. */
public final class AddCategoryHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var edits = new CategoryEdits(session.study());
		AgencyCategory category = edits.make();
		session.execute(edits.add(category));
		if (window.getActivePage().findView(NavigatorView.ID) instanceof NavigatorView navigator) {
			navigator.revealToName(category);
		}
	}
}
