// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.coding.CodingHandler;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Opens the set that is meant in the coding editor. */
public final class CodeSetHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var jobs = new StudyJobs(window, session, SetMessages.title);
		new SelectedSet(window, session).meant(it -> it.getClosedOn() == null).ifPresentOrElse(set -> {
			if (set.getClosedOn() != null) {
				jobs.tell(SetMessages.closedAlready);
			} else {
				CodingHandler.openSet(window, session, set.getId());
			}
		}, () -> jobs.tell(SetMessages.selectSet));
	}
}
