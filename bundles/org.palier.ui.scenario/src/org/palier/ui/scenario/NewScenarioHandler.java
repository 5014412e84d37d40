// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.model.Scenario;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;

/** Adds an empty scenario to the current study and opens it. */
public final class NewScenarioHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new CurrentStudy(window).session().ifPresentOrElse(it -> add(window, it),
				() -> MessageDialog.openInformation(window.getShell(), ScenarioText.of("no.study.title"), ScenarioText.of("no.study")));
		return null;
	}

	private static void add(IWorkbenchWindow window, StudySession session) {
		var edits = new ScenarioEdits(session.study());
		Scenario made = edits.make();
		session.execute(edits.add(made));
		new StudyOpener(window).showScenario(session, made);
	}
}
