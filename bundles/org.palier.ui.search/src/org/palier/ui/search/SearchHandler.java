// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the search of the current study with the keyboard in its field. */
public final class SearchHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new StudyOpener(window).show(SearchEditor.ID, new StudyEditorInput(session, SearchEditor.PART, SearchMessages.title))
				.filter(SearchEditor.class::isInstance).map(SearchEditor.class::cast).ifPresent(SearchEditor::ask);
	}
}
