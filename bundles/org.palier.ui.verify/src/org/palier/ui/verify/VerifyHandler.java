// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.verify;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Verifies what runs of the current study did. */
public final class VerifyHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new VerifyDialog(window.getShell(), session, window.getService(Contributions.class)).open();
	}
}
