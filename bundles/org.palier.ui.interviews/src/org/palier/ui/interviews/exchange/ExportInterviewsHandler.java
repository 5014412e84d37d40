// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.text.TranscriptStore;
import org.palier.reports.HandedOutFiles;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.interviews.exchange.InterviewForm.Leaving;
import org.palier.ui.interviews.exchange.InterviewForm.Written;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.releases.GoingOutDialog;
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
		Optional<Outgoing> going = new GoingOutDialog(window.getShell(), session, ExchangeWords.said("export"), ExchangeWords.said("identified"))
				.ask();
		if (going.isEmpty()) {
			return;
		}
		List<InterviewForm> forms = List.of(InterviewForm.values());
		List<FileKind> kinds = forms.stream().map(InterviewForm::kind).toList();
		new FileChoice(window.getShell(), ExchangeWords.said("export"), kinds).savedAs(Path.of(ExchangeWords.said("export_name")))
				.ifPresent(it -> write(window, session, forms.get(kinds.indexOf(it.kind())), it.file(), going.get()));
	}

	private static StudyJobs jobs(IWorkbenchWindow window, StudySession session) {
		return new StudyJobs(window, session, ExchangeWords.said("export"));
	}

	/** Writes them, and says so. @param going whether they go out */
	public static void write(IWorkbenchWindow window, StudySession session, InterviewForm form, Path file, Outgoing going) {
		Contributions contributions = window.getService(Contributions.class);
		String version = contributions.palierVersion();
		var gate = new StudyGate(session.study(), contributions.addressForms(), Release.IDENTIFIED);
		try {
			Written written = form.write(new Leaving(session.study(), new TranscriptStore(session.folder()), gate, "Palier " + version), file);
			var parameters = new TreeMap<>(gate.parameters());
			parameters.put("form", form.id());
			new HandedOutFiles(new StudyFolder(session.folder()), going, RunLog.inStudies(version), Instant.now()).record(
					ReleasedForm.of(form.id(), gate.release().id()), parameters, written.counts(), List.of(file),
					ToldInReport.of(session.study().getInterviews()));
			jobs(window, session).tell(ExchangeWords.said("written", file) + written.lost().stream().map(it -> "\n• " + it.in(Locale.getDefault()))
					.collect(Collectors.joining("", written.lost().isEmpty() ? "" : "\n\n" + ExchangeWords.said("lost"), "")));
		} catch (IOException failure) {
			jobs(window, session).refuse(StudyJobs.said(failure));
		}
	}
}
