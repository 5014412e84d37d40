// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Typography;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.model.Study;
import org.palier.reports.HandedOutFiles;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ToldInReport;
import org.palier.study.copies.StudyArchive;
import org.palier.study.copies.StudyCopy;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySaving;
import org.palier.ui.study.StudySession;

/** Export the Study as One File. */
public final class ExportWholeHandler extends StudyHandler {

	private static final double MEGABYTE = 1_000_000;

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (session.posts() instanceof StudyPosts.Counting) {
			MessageDialog.openInformation(window.getShell(), FolderMessages.wholeTitle, FolderMessages.copyBusy);
			return;
		}
		var dialog = new WholeDialog(window.getShell(), session);
		if (dialog.open() != Window.OK) {
			return;
		}
		try {
			if (session.isDirty() && !new StudySaving(session, window).save()) {
				return;
			}
		} catch (IOException failure) {
			ILog.of(ExportWholeHandler.class).error(session.folder().toString(), failure);
			MessageDialog.openError(window.getShell(), FolderMessages.wholeTitle, StudyJobs.said(failure));
			return;
		}
		var copy = new StudyCopy(new StudyFolder(session.folder()), session.corpus()::copyTo, dialog.withBackups());
		Path file = dialog.file();
		String palier = window.getService(Contributions.class).palierVersion();
		LongWork.WorkResult<Long> done = new LongWork(window.getShell(), FolderMessages.wholeTitle)
				.run(NLS.bind(FolderMessages.packing, session.name()), file, progress -> {
					new StudyArchive(file).write(copy, progress);
					enter(palier, session, dialog.going(), file);
					return Files.size(file);
				});
		if (done != null) {
			MessageDialog.openInformation(window.getShell(), FolderMessages.wholeTitle, NLS.bind(FolderMessages.packed, file,
					new Typography(Locale.getDefault()).number(done.result() / MEGABYTE, 1)));
		}
	}

	/** Enters a file that goes out; of a copy for oneself the study keeps no note. */
	private static void enter(String palier, StudySession session, Outgoing going, Path file) throws IOException {
		if (going.released()) {
			Study study = new StudyFolder(session.folder()).file().load();
			new HandedOutFiles(new StudyFolder(session.folder()), going, RunLog.inStudies(palier), Instant.now()).record(
					ReleasedForm.of(ReleasedForm.WHOLE), Map.of("form", "whole", "release", Release.IDENTIFIED.id()),
					Map.of("bytes", Files.size(file)), List.of(file), ToldInReport.of(study.getInterviews()).withPosts(study));
		}
	}
}
