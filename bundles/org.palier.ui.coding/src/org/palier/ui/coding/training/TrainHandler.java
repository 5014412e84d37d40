// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.training;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Asks what a classifier should learn from the current study, and has it learn that in the background. */
public final class TrainHandler extends StudyHandler {

	private static final int WIDEST = 820;

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (!session.corpus().exists()) {
			MessageDialog.openInformation(window.getShell(), TrainingMessages.title, TrainingMessages.noPosts);
		} else if (session.posts() instanceof Counted posts) {
			var dialog = new WizardDialog(window.getShell(), new TrainWizard(window, session, posts)) {
				@Override
				protected Point getInitialSize() {
					// JFace would give what the page says a single line, however long.
					Point wanted = super.getInitialSize();
					return new Point(Math.min(wanted.x, WIDEST), wanted.y);
				}
			};
			dialog.setMinimumPageSize(560, 380);
			dialog.open();
		} else {
			MessageDialog.openInformation(window.getShell(), TrainingMessages.title, TrainingMessages.counting);
		}
	}
}
