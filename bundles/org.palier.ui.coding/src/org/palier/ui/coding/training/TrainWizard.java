// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.training;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.classifiers.linear.study.TrainRun;
import org.palier.coding.sets.SetException;
import org.palier.extensions.Contributions;
import org.palier.study.runs.RunLog;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Asks what to learn from a study; then it is learned in the background, and the quality of the model is shown. */
final class TrainWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final Counted posts;
	private final TrainPage page;

	TrainWizard(IWorkbenchWindow window, StudySession session, Counted posts) {
		this.window = window;
		this.session = session;
		this.posts = posts;
		this.page = new TrainPage(session.study());
		setWindowTitle(NLS.bind(TrainingMessages.wizardTitle, session.name()));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			job().schedule();
			return true;
		} catch (SetException gone) {
			page.setErrorMessage(gone.reason().in(Locale.getDefault()));
			return false;
		}
	}

	/** Makes the job that trains by the plan of the page. */
	RunJob<TrainRun.Outcome> job() throws SetException {
		var run = new TrainRun(page.plan(), session.study(), posts.attribution());
		return new RunJob<>(NLS.bind(TrainingMessages.job, session.name()), session,
				RunLog.inStudies(window.getService(Contributions.class).palierVersion()), run,
				this::show,
				refused -> MessageDialog.openInformation(window.getShell(), TrainingMessages.title, refused));
	}

	/** Does not wait for the person: the caller has more to do. */
	private void show(TrainRun.Outcome done) {
		var dialog = new TrainedDialog(window.getShell(), done);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
