// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.palier.codebook.theory.AddPackRun;
import org.palier.codebook.theory.CodebookChange;
import org.palier.codebook.theory.MigrateRun;
import org.palier.codebook.theory.PackMigration;
import org.palier.codebook.theory.RecodeRun;
import org.palier.extensions.Contributions;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/**
 * Makes a change of the codebook: first the codes of posts, as a run that nobody lists yet, then the study, as one
 * step that lists it. When the corpus cannot be written, nothing changes.
 */
final class PostRecoding {

	private final StudySession session;
	private final IWorkbenchPartSite site;

	PostRecoding(StudySession session, IWorkbenchPartSite site) {
		this.session = session;
		this.site = site;
	}

	void run(CodebookChange change) {
		StudyPosts posts = session.posts();
		var run = new RecodeRun(StudyRuns.active(session.study()), StudyRuns.codebook(session.study()), change.recodings(posts.counts()),
				change.movedPlatforms(), posts instanceof StudyPosts.Counted counted ? counted.attribution().lines() : List.of(),
				change.label().in(Locale.getDefault()), change::edit);
		run(run, change.label(), !run.recodings().isEmpty() || !run.platforms().isEmpty());
	}

	void run(PackMigration migration, PackMigration.Preview preview, PluginVersion target, Bilingual label) {
		run(new MigrateRun(migration, preview, target, StudyRuns.active(session.study())), label, !preview.posts().isEmpty());
	}

	/** A run that writes no post. */
	void run(AddPackRun run, Bilingual label) {
		run(run, label, false);
	}

	/** @param withPosts true when posts are written, which takes a while */
	private void run(StudyRun<? extends Number> run, Bilingual label, boolean withPosts) {
		String words = label.in(Locale.getDefault());
		try (OpenStudy study = session.share(RunLog.inStudies(site.getService(Contributions.class).palierVersion()))) {
			if (withPosts && session.corpus().exists()) {
				recode(study, run);
			} else {
				study.run(run, Instant.now(), Progress.NONE);
			}
		} catch (InvocationTargetException failure) {
			tell(words, failure.getCause());
		} catch (IOException failure) {
			tell(words, failure);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private <T extends Number> void recode(OpenStudy study, StudyRun<T> run)
			throws IOException, InvocationTargetException, InterruptedException {
		try (OpenRun open = OpenRun.begin(study.folder(), run.kind(), Instant.now(), study.digest(), study)) {
			var done = new AtomicReference<StudyRun.WorkOutcome<T>>();
			site.getWorkbenchWindow().getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(TheoryMessages.recoding, IProgressMonitor.UNKNOWN);
				try {
					done.set(open.work(run, Progress.NONE));
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				}
			});
			study.ending().end(open, done.get());
		}
	}

	private void tell(String words, Throwable failure) {
		ILog.of(PostRecoding.class).error(words, failure);
		MessageDialog.openError(site.getShell(), words, TheoryMessages.recodeFailed + "\n\n"
				+ (failure instanceof IOException io ? new CorpusLabels(Locale.getDefault()).reason(io) : failure.getLocalizedMessage()));
	}
}
