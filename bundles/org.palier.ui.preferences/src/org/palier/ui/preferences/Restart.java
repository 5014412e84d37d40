// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The question whether Palier is to be started again at once, for what is seen from the next start on. */
final class Restart {

	private Restart() {
	}

	/** Asks once the dialog of the preferences is closed. @param why what is otherwise from then on */
	static void ask(String why) {
		Display.getCurrent().asyncExec(() -> {
			var question = new MessageDialog(null, PreferenceMessages.restartTitle, null, why, MessageDialog.QUESTION, 1,
					PreferenceMessages.restartNow, PreferenceMessages.restartLater);
			if (question.open() == 0) {
				PlatformUI.getWorkbench().restart();
			}
		});
	}
}
