// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.palier.extensions.Contributions;
import org.palier.interviews.withdrawal.Withdrawal;
import org.palier.model.Interview;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.erasure.EraseHandler;
import org.palier.ui.erasure.ErasingJob;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/** Erases an interview for good once a person has confirmed that consent to it was taken back. */
public final class WithdrawHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		String title = InterviewWords.said("withdraw.title");
		new ChosenInterview(window, session).ask(title).map(Interview::getId).ifPresent(id -> {
			// What was typed last is handed over when the question takes the focus: only then is it known whether the study is saved.
			if (isConfirmed(window, session, id) && EraseHandler.isSaved(window, session, title)) {
				close(window, session, id);
				erase(window, session, new Withdrawal(id));
			}
		});
	}

	private static boolean isConfirmed(IWorkbenchWindow window, StudySession session, String id) {
		Interview interview = session.study().getInterviews().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow();
		int paragraphs = interview.getTranscript() == null ? 0 : interview.getTranscript().getParagraphs();
		String goes = InterviewWords.said("withdraw.goes", id, paragraphs, interview.getPassages().size());
		String left = session.recovery().isPresent() ? "\n" + InterviewWords.said("withdraw.left") : "";
		String[] answers = { InterviewWords.said("withdraw.yes"), IDialogConstants.CANCEL_LABEL };
		return new MessageDialog(window.getShell(), InterviewWords.said("withdraw.title"), null, goes + left + "\n\n" + InterviewWords.said("withdraw.stays"),
				MessageDialog.WARNING, 1, answers).open() == 0;
	}

	/** Closes what shows the interview, in all windows: nothing may be written of it while it goes. */
	private static void close(IWorkbenchWindow window, StudySession session, String id) {
		var shown = new StudyEditorInput(session, InterviewEditor.PART + id, id);
		for (IWorkbenchWindow each : window.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : each.getPages()) {
				IEditorReference[] editors = Arrays.stream(page.getEditorReferences()).filter(it -> shows(it, shown)).toArray(IEditorReference[]::new);
				page.closeEditors(editors, false);
			}
		}
	}

	private static boolean shows(IEditorReference editor, StudyEditorInput input) {
		try {
			return input.equals(editor.getEditorInput());
		} catch (PartInitException unknown) {
			return false;
		}
	}

	private static void erase(IWorkbenchWindow window, StudySession session, Withdrawal withdrawal) {
		String palier = window.getService(Contributions.class).palierVersion();
		new ErasingJob<>(InterviewWords.said("withdraw.job", withdrawal.interview()), session, palier, withdrawal, outcome -> {
			long files = outcome.files() + withdrawal.cleanBackups(new StudyFolder(session.folder()));
			return InterviewWords.said("withdraw.done", withdrawal.interview(), files);
		}, told -> MessageDialog.openInformation(window.getShell(), InterviewWords.said("withdraw.title"), told)).schedule();
	}
}
