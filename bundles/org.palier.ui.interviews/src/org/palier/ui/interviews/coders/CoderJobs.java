// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.coding.handout.PackageFile;
import org.palier.coding.handout.PackageRun;
import org.palier.extensions.Contributions;
import org.palier.interviews.handout.InterviewMerge;
import org.palier.interviews.handout.InterviewMergeRun;
import org.palier.interviews.handout.InterviewPackage;
import org.palier.interviews.handout.InterviewPackageRun;
import org.palier.interviews.handout.InterviewSetRun;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.reports.HandedOutFiles;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.files.FileMessages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.NamesDialog;
import org.palier.ui.releases.GoingOutDialog;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/**
 * Runs the work on sets of interviews: assigns them to coders, hands them out, and takes them back once a person has seen the effect on
 * each line.
 *
 * @param window  where it was asked
 * @param session the study
 */
record CoderJobs(IWorkbenchWindow window, StudySession session) {

	private TranscriptStore texts() {
		return new TranscriptStore(session.folder());
	}

	private StudyJobs jobs() {
		return new StudyJobs(window, session, CodersWords.said("title"));
	}

	/** Asks which interviews several people code, and who. */
	void assign() {
		var dialog = new AssignDialog(window.getShell(), session.study());
		if (dialog.open() == Window.OK) {
			jobs().make(CodersWords.said("assign"),
					() -> new InterviewSetRun(dialog.name(), dialog.interviews(), dialog.coders(), session.study(), texts()), made -> {
						// The set is seen in the list.
					});
		}
	}

	/** Hands out a set to one of its coders, in a file. */
	void handOut(CodingSet set) {
		Optional<Coder> chosen = new NamesDialog<Coder>(window.getShell(), CodersWords.said("hand_out"),
				CodersWords.said("which_coder", set.getName()), set.getCoders(), ModelLabels.ofWorkbench()::text).one();
		if (chosen.isEmpty()) {
			return;
		}
		Coder coder = chosen.get();
		var packages = FileKind.of(FileMessages.codingPackage, PackageFile.ENDING);
		Optional<Outgoing> going = new GoingOutDialog(window.getShell(), session, CodersWords.said("hand_out"),
				CodersWords.said("hand_out_holds", coder.getName())).ask();
		if (going.isEmpty()) {
			return;
		}
		// The study may change before the package is there.
		ToldInReport told = ToldInReport.of(set.getInterviews());
		FileChoice.of(window.getShell(), CodersWords.said("hand_out"), packages)
				.named(Path.of(set.getName() + "-" + coder.getId() + PackageFile.ENDING))
				.ifPresent(file -> jobs().make(CodersWords.said("hand_out"),
						() -> new InterviewPackageRun(session.study(), set, coder, texts(), file, LocalDate.now()),
						given -> handedOut(given, told, going.get())));
	}

	private void handedOut(InterviewPackageRun.Outcome given, ToldInReport told, Outgoing going) {
		try {
			new HandedOutFiles(new StudyFolder(session.folder()), going,
					RunLog.inStudies(window.getService(Contributions.class).palierVersion()), Instant.now()).enter(given.run(), PackageRun.KIND.id(),
					ReleasedForm.of("interviews"), List.of(given.file()), told);
			jobs().tell(CodersWords.said("handed_out", given.interviews(), given.file()));
		} catch (IOException refused) {
			jobs().refuse(StudyJobs.said(refused));
		}
	}

	/** Takes a package back, once a person has seen what becomes of each line. */
	void takeBack(Path file) {
		try {
			var held = new InterviewMergeRun(InterviewPackage.read(file), session.study(), texts());
			InterviewMerge seen = held.preview();
			if (new MergePreviewDialog(window.getShell(), file, seen).open() == Window.OK) {
				jobs().run(CodersWords.said("take_back"), held,
						merged -> jobs().tell(CodersWords.said("taken_back", merged.taken(), merged.coder(), merged.set())));
			}
		} catch (IOException refused) {
			jobs().refuse(StudyJobs.said(refused));
		}
	}
}
