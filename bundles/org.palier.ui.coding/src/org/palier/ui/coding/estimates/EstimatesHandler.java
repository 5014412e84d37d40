// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.CodingSet;
import org.palier.ui.coding.sets.SelectedSet;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Opens the corrected shares of the current study, of the coding set that is selected. */
public final class EstimatesHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		open(window, session, new SelectedSet(window, session).set());
	}

	/** Opens them, or brings them to the top. @param selected by which they are corrected; empty for that of before */
	public static void open(IWorkbenchWindow window, StudySession session, Optional<CodingSet> selected) {
		new StudyOpener(window).show(EstimatesEditor.ID, new StudyEditorInput(session, EstimatesEditor.PART, EstimateMessages.title))
				.map(EstimatesEditor.class::cast).ifPresent(it -> selected.ifPresent(it::choose));
	}
}
