// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.transcripts;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySession;

/** Brings transcripts of interviews into the current study. */
public final class ImportTranscriptsHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		dialog(window.getShell(), new TranscriptsWizard(window, session)).open();
	}

	/** With room for a text beside what is said of it. */
	public static WizardDialog dialog(Shell parent, TranscriptsWizard wizard) {
		return new WizardDialog(parent, wizard) {
			@Override
			protected Point getInitialSize() {
				Rectangle screen = getParentShell().getMonitor().getClientArea();
				return new Point(Math.min(1080, screen.width), Math.min(760, screen.height));
			}
		};
	}
}
