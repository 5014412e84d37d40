// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.text.TranscriptStore;
import org.palier.study.runs.Export;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.interviews.exchange.InterviewForm.Leaving;
import org.palier.ui.interviews.exchange.InterviewForm.Written;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Writes the interviews of the current study for another program, and says what it leaves behind; the study notes that they left. */
public final class ExportInterviewsHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (session.study().getInterviews().isEmpty()) {
			jobs(window, session).tell(ExchangeWords.said("none"));
			return;
		}
		if (!MessageDialog.openConfirm(window.getShell(), ExchangeWords.said("export"), ExchangeWords.said("identified"))) {
			return;
		}
		List<InterviewForm> forms = List.of(InterviewForm.values());
		List<FileKind> kinds = forms.stream().map(InterviewForm::kind).toList();
		new FileChoice(window.getShell(), ExchangeWords.said("export"), kinds).savedAs(Path.of(ExchangeWords.said("export_name")))
				.ifPresent(it -> write(window, session, forms.get(kinds.indexOf(it.kind())), it.file()));
	}

	private static StudyJobs jobs(IWorkbenchWindow window, StudySession session) {
		return new StudyJobs(window, session, ExchangeWords.said("export"));
	}

	/** Writes them, and says so. */
	public static void write(IWorkbenchWindow window, StudySession session, InterviewForm form, Path file) {
		Contributions contributions = window.getService(Contributions.class);
		String version = contributions.palierVersion();
		var gate = new StudyGate(session.study(), contributions.addressForms(), Release.IDENTIFIED);
		try {
			Written written = form.write(new Leaving(session.study(), new TranscriptStore(session.folder()), gate, "Palier " + version), file);
			var parameters = new TreeMap<>(gate.parameters());
			parameters.put("form", form.id());
			record(session, RunRecord.of(parameters, List.of()).counting(written.counts()), file, RunLog.inStudies(version));
			jobs(window, session).tell(ExchangeWords.said("written", file) + written.lost().stream().map(it -> "\n• " + it.in(Locale.getDefault()))
					.collect(Collectors.joining("", written.lost().isEmpty() ? "" : "\n\n" + ExchangeWords.said("lost"), "")));
		} catch (IOException failure) {
			jobs(window, session).refuse(StudyJobs.said(failure));
		}
	}

	private static void record(StudySession session, RunRecord record, Path file, RunLog log) throws IOException {
		var folder = new StudyFolder(session.folder());
		if (!folder.takesRuns()) {
			return;
		}
		var kind = new Export();
		try (OpenRun run = OpenRun.reading(folder, kind, Instant.now())) {
			run.record(record.writing(List.of(run.digest(file))).manifest(run.id(), kind, run.at(), log.palier()), log.place());
		}
	}
}
