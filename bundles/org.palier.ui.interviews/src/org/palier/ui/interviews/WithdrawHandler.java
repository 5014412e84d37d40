// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.palier.extensions.Contributions;
import org.palier.intake.privacy.PassageSearch;
import org.palier.interviews.withdrawal.Withdrawal;
import org.palier.interviews.withdrawal.WithdrawalEnding;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.erasure.EraseHandler;
import org.palier.ui.erasure.EraseJob;
import org.palier.ui.erasure.ErasingJob;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.BackgroundLook;
import org.palier.ui.study.PersonHere;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Erases an interview for good once a person has confirmed that consent to it was taken back. */
public final class WithdrawHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		String title = InterviewWords.said("withdraw.title");
		new ChosenInterview(window, session).ask(title).map(Interview::getId).ifPresent(id -> {
			Optional<WithdrawalEnding> confirmed = confirmed(window, session, id);
			// The last typed text is handed over when the question takes the focus. Only then is it known whether the study is saved.
			if (confirmed.isPresent() && EraseHandler.isSaved(window, session, title)) {
				close(window, session, id);
				erase(window, session, confirmed.get());
			}
		});
	}

	private static Optional<WithdrawalEnding> confirmed(IWorkbenchWindow window, StudySession session, String id) {
		Interview interview = session.study().getInterviews().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow();
		int paragraphs = interview.getTranscript() == null ? 0 : interview.getTranscript().getParagraphs();
		var withdrawal = new Withdrawal(id);
		return quoted(window, session, withdrawal).flatMap(places -> {
			List<String> said = new ArrayList<>(List.of(InterviewWords.said("withdraw.goes", id, paragraphs, interview.getPassages().size())
					+ (session.recovery().isPresent() ? "\n" + InterviewWords.said("withdraw.left") : "")));
			said.addAll(named("withdraw.quoted", places.files(), session));
			said.addAll(named("withdraw.unknown", places.unknown(), session));
			if (!places.handedOut().isEmpty()) {
				said.add(InterviewWords.said("withdraw.handed_out", String.join(", ", places.handedOut())));
			}
			said.add(InterviewWords.said("withdraw.stays"));
			return answer(window, String.join("\n\n", said), !places.files().isEmpty())
					.map(deletes -> new WithdrawalEnding(withdrawal, places, deletes, Optional.empty(), new PersonHere().name().orElse("")));
		});
	}

	/** While its words are known. @return empty when that failed, which was said */
	private static Optional<PassageSearch.PassageTraces> quoted(IWorkbenchWindow window, StudySession session, Withdrawal withdrawal) {
		Study copy = EcoreUtil.copy(session.study());
		BackgroundLook<PassageSearch.PassageTraces> look = () -> withdrawal.quoted(new StudyFolder(session.folder()), copy);
		try {
			return Optional.of(look.in(window));
		} catch (IOException failure) {
			ILog.of(WithdrawHandler.class).error(session.name(), failure);
			MessageDialog.openError(window.getShell(), InterviewWords.said("withdraw.title"), StudyJobs.said(failure));
			return Optional.empty();
		}
	}

	private static List<String> named(String sentence, List<Path> files, StudySession session) {
		return files.isEmpty() ? List.of()
				: List.of(InterviewWords.said(sentence,
						String.join(", ", files.stream().map(it -> session.folder().relativize(it).toString()).toList())));
	}

	/** @param isQuoted whether there are files that a person may want to go @return whether they go; empty when nothing is to be erased */
	private static Optional<Boolean> answer(IWorkbenchWindow window, String question, boolean isQuoted) {
		var answers = new LinkedHashMap<String, Integer>();
		answers.put(InterviewWords.said("withdraw.yes"), IDialogConstants.OK_ID);
		answers.put(IDialogConstants.CANCEL_LABEL, IDialogConstants.CANCEL_ID);
		if (!isQuoted) {
			boolean yes = new MessageDialog(window.getShell(), InterviewWords.said("withdraw.title"), null, question, MessageDialog.WARNING, 1,
					answers.keySet().toArray(String[]::new)).open() == 0;
			return yes ? Optional.of(false) : Optional.empty();
		}
		var dialog = new MessageDialogWithToggle(window.getShell(), InterviewWords.said("withdraw.title"), null, question,
				MessageDialog.WARNING, answers, 1, InterviewWords.said("withdraw.delete"), false);
		return dialog.open() == IDialogConstants.OK_ID ? Optional.of(dialog.getToggleState()) : Optional.empty();
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

	private static void erase(IWorkbenchWindow window, StudySession session, WithdrawalEnding ending) {
		String palier = window.getService(Contributions.class).palierVersion();
		Withdrawal withdrawal = ending.withdrawal();
		new ErasingJob<>(InterviewWords.said("withdraw.job", withdrawal.interview()), session, palier, withdrawal, outcome -> {
			WithdrawalEnding.Ended ended = ending.end(new StudyFolder(session.folder()), session.study(), outcome, Locale.getDefault());
			return InterviewWords.said("withdraw.done", withdrawal.interview(), ended.files()) + "\n\n" + EraseJob.receipt(session, ended.receipt());
		}, told -> MessageDialog.openInformation(window.getShell(), InterviewWords.said("withdraw.title"), told)).schedule();
	}
}
