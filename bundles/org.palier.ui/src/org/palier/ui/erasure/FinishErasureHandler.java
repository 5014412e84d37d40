// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Asks whether an erasure of the current study that was cut off is to be finished. */
public final class FinishErasureHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new CutOffErasures(window, session).isAskedAbout();
	}
}
