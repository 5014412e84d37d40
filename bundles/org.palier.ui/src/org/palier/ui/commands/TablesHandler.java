// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.UiMessages;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.tables.TablesEditor;

/** Shows the tables of the indicators of the current study. */
public final class TablesHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new StudyOpener(window).show(TablesEditor.ID, new StudyEditorInput(session, TablesEditor.PART, UiMessages.tables));
	}
}
