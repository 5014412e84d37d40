// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.transcripts;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.interviews.transcripts.TranscriptBatch;
import org.palier.interviews.transcripts.TranscriptImport;
import org.palier.study.runs.RunLog;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudySession;

/** Reads transcripts, shows what they hold and who was asked, and takes them into a study as one step that can be undone. */
public final class TranscriptsWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final TranscriptsPage page;

	/** @param session the study that takes them */
	public TranscriptsWizard(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
		this.page = new TranscriptsPage(session);
		setWindowTitle(InterviewWords.said("transcripts.title"));
		setDefaultPageImageDescriptor(ModelImages.icon("banner"));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** Files that are chosen already when the wizard opens. */
	public void choose(List<Path> files) {
		page.choose(files);
	}

	/** The page, for tests. */
	TranscriptsPage page() {
		return page;
	}

	@Override
	public boolean performFinish() {
		var batch = new TranscriptBatch(page.entries());
		new RunJob<>(InterviewWords.said("transcripts.job"), session,
				RunLog.inStudies(window.getService(Contributions.class).palierVersion()), batch, this::show,
				refused -> MessageDialog.openError(window.getShell(), getWindowTitle(), refused)).schedule();
		return true;
	}

	/** Goes on where coding begins: with the first of them. */
	private void show(List<TranscriptImport.Outcome> outcomes) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		session.study().getInterviews().stream().filter(it -> outcomes.getFirst().interview().equals(it.getId())).findFirst()
				.ifPresent(it -> new StudyOpener(window).show(session, it));
	}
}
