// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the options of the current study. */
public final class OptionsHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new StudyOpener(window).show(OptionsEditor.ID, new StudyEditorInput(session, OptionsEditor.PART, ScenarioText.of("options.tab")));
	}
}
