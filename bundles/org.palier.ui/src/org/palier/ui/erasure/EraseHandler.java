// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudySaving;
import org.palier.ui.study.StudySession;

/** Erases posts from the current study, which is saved before. */
public final class EraseHandler extends StudyHandler {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 380;

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (!new CutOffErasures(window, session).isAskedAbout() && isSaved(window, session, EraseMessages.title)) {
			dialog(window, session).open();
		}
	}

	/** The dialog, created and not yet open. */
	public static WizardDialog dialog(IWorkbenchWindow window, StudySession session) {
		var wizard = new EraseWizard(window, session);
		var dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setPageSize(WIDTH, HEIGHT);
		// The data to erase is looked up when a person goes on, and the first page stays when that cannot be done.
		dialog.addPageChangingListener(
				(IPageChangingListener) event -> event.doit = !(event.getTargetPage() instanceof EraseListPage) || wizard.look());
		dialog.create();
		return dialog;
	}

	/** Whether the study is saved, which a person is asked for when it is not. @param title of what asks */
	public static boolean isSaved(IWorkbenchWindow window, StudySession session, String title) {
		if (!session.isDirty()) {
			return true;
		}
		if (!MessageDialog.openQuestion(window.getShell(), title, EraseMessages.saveFirst)) {
			return false;
		}
		try {
			return new StudySaving(session, window).save();
		} catch (IOException failure) {
			ILog.of(EraseHandler.class).error(title, failure);
			MessageDialog.openError(window.getShell(), title, new CorpusLabels(Locale.getDefault()).reason(failure));
			return false;
		}
	}
}
