// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.coding.handout.PackageRun;
import org.palier.extensions.Contributions;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.CodingSet;
import org.palier.reports.HandedOutFiles;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.ChosenKeys;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Hands out a set to one of its coders, in a file. */
public final class HandOutHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (!DrawSetHandler.hasPosts(window, session) || !(session.posts() instanceof Counted posts)) {
			return;
		}
		var jobs = new StudyJobs(window, session, SetMessages.title);
		List<CodingSet> sets = new SelectedSet(window, session).first(it -> it.getClosedOn() == null && !it.getCoders().isEmpty());
		if (sets.isEmpty()) {
			jobs.tell(SetMessages.noSetToHandOut);
			return;
		}
		var dialog = new HandOutDialog(window.getShell(), session, sets, (set, coder, file) -> new PackageRun(session.study(), set, coder,
				posts.view(), window.getService(Contributions.class).addressForms(), file, ChosenKeys.of(session).all(),
				new ChosenCoder(session).isChosen() ? new ChosenCoder(session).name() : ""));
		if (dialog.open() == Window.OK) {
			var files = new HandedOutFiles(new StudyFolder(session.folder()), dialog.going(),
					RunLog.inStudies(window.getService(Contributions.class).palierVersion()), Instant.now());
			ToldInReport told = ToldInReport.ofPosts(session.study());
			jobs.run(SetMessages.handOutTitle, dialog.run(), given -> handedOut(jobs, given, files, told));
		}
	}

	private static void handedOut(StudyJobs jobs, PackageRun.Outcome given, HandedOutFiles files, ToldInReport told) {
		try {
			files.enter(given.run(), PackageRun.KIND.id(), ReleasedForm.of(ReleasedForm.POSTS, "part", given.release()),
					List.of(given.file()), told);
			jobs.tell(CountedSentence.bind(SetMessages.handedOut, new Typography(Locale.getDefault()).count(given.posts()), given.file()));
		} catch (IOException refused) {
			jobs.refuse(StudyJobs.said(refused));
		}
	}
}
