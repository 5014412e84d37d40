// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.codebook.theory.CodeLineage;
import org.palier.coding.handout.PackageFile;
import org.palier.coding.handout.PackageMergePreview;
import org.palier.coding.handout.PackageMergeRun;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.opening.TakeBackHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Takes what a coder said in a package of posts back into the study, once a person has seen what becomes of each line. */
public final class MergeHandler extends TakeBackHandler {

	/** Made by the workbench. */
	public MergeHandler() {
		super(POSTS, SetMessages.mergeTitle);
	}

	@Override
	protected void takeBack(IWorkbenchWindow window, StudySession session, Path file) {
		if (DrawSetHandler.hasPosts(window, session)) {
			merge(window, session, file);
		}
	}

	/** Shows what a merge would do, and does it when that is wanted. */
	static void merge(IWorkbenchWindow window, StudySession session, Path file) {
		if (!(session.posts() instanceof Counted)) {
			return;
		}
		var jobs = new StudyJobs(window, session, SetMessages.title);
		try {
			var held = new PackageMergeRun(PackageFile.read(file), session.study(),
					CodeLineage.of(StudyFolder.at(session.folder()), session.study()));
			// The last count may be from before an earlier merge.
			Set<String> runs = StudyRuns.active(session.study());
			var seen = new PackageMergePreview[1];
			new ProgressMonitorDialog(window.getShell()).run(true, false, monitor -> {
				monitor.beginTask(SetMessages.reading, -1);
				try {
					seen[0] = held.preview(session.corpus().open().view(runs));
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				}
			});
			if (new MergeDialog(window.getShell(), file, seen[0]).open() == Window.OK) {
				jobs.run(NLS.bind(SetMessages.mergeJob, file.getFileName()), held, merged -> jobs.tell(CountedSentence.bind(SetMessages.merged,
						new Typography(Locale.getDefault()).count(merged.taken()), merged.coder(), merged.set())));
			}
		} catch (IOException refused) {
			MessageDialog.openError(window.getShell(), SetMessages.mergeTitle, StudyJobs.said(refused));
		} catch (InvocationTargetException failure) {
			MessageDialog.openError(window.getShell(), SetMessages.mergeTitle,
					failure.getCause() instanceof IOException io ? StudyJobs.said(io) : String.valueOf(failure.getCause()));
		} catch (InterruptedException never) {
			Thread.currentThread().interrupt();
		}
	}
}
