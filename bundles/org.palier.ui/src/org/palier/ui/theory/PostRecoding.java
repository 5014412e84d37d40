// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.palier.core.runs.StudyFolder;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.core.theory.CodebookChange;
import org.palier.core.theory.PostRecode;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.Recoding;
import org.palier.extensions.Contributions;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/**
 * Makes a change of the codebook: first the codes of posts, as a run that nobody lists yet, then the study, as one
 * step that lists it. When the corpus cannot be written, nothing changes.
 */
final class PostRecoding {

	/** What is to be written. */
	private record Task(List<Recoding> recodings, Map<String, String> platforms, Collection<AccountAgency> attribution) {

		/** @return how much changed */
		long write(Corpus corpus, Set<String> active, String runId, Instant now, String codebook) throws CorpusException {
			return platforms.isEmpty() ? corpus.recode(active, runId, now, codebook, recodings, attribution)
					: corpus.move(active, runId, now, platforms);
		}
	}

	private final StudySession session;
	private final IWorkbenchPartSite site;

	PostRecoding(StudySession session, IWorkbenchPartSite site) {
		this.session = session;
		this.site = site;
	}

	void run(CodebookChange change) {
		StudyPosts posts = session.posts();
		run(new Task(change.recodings(posts.counts()), change.movedPlatforms(),
				posts instanceof StudyPosts.Counted counted ? counted.attribution().lines() : List.of()), change.label(), change::edit);
	}

	/** @param edit makes the step that lists the run */
	void run(List<Recoding> recodings, Bilingual label, Function<PostRecode, RecordedEdit> edit) {
		run(new Task(recodings, Map.of(), List.of()), label, edit);
	}

	private void run(Task task, Bilingual label, Function<PostRecode, RecordedEdit> edit) {
		if (task.recodings().isEmpty() && task.platforms().isEmpty() || !session.corpus().exists()) {
			session.execute(edit.apply(PostRecode.NONE));
			return;
		}
		Set<String> active = StudyRuns.active(session.study());
		String codebook = StudyRuns.codebook(session.study());
		String words = label.in(Locale.getDefault());
		var done = new PostRecode[] { PostRecode.NONE };
		try {
			site.getWorkbenchWindow().getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(TheoryMessages.recoding, IProgressMonitor.UNKNOWN);
				done[0] = recode(task, words, active, codebook);
			});
			session.execute(edit.apply(done[0]));
		} catch (InvocationTargetException failure) {
			ILog.of(PostRecoding.class).error(words, failure.getCause());
			MessageDialog.openError(site.getShell(), words, TheoryMessages.recodeFailed + "\n\n"
					+ (failure.getCause() instanceof IOException io ? new CorpusLabels(Locale.getDefault()).reason(io)
							: failure.getCause().getLocalizedMessage()));
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private PostRecode recode(Task task, String label, Set<String> active, String codebook)
			throws InvocationTargetException {
		var folder = new StudyFolder(session.folder());
		Instant now = Instant.now();
		String runId = folder.newRunId(now, StudyRuns.RECODE);
		try {
			long posts = task.write(session.corpus().open(), active, runId, now, codebook);
			if (posts == 0) {
				return PostRecode.NONE;
			}
			var parameters = new TreeMap<String, String>();
			task.recodings().forEach(it -> parameters.put(it.facet().id() + ":" + it.from()
					+ (it.usage().isEmpty() ? "" : "/" + it.usage()) + (it.platform().isEmpty() ? "" : "@" + it.platform()), it.to()));
			task.platforms().forEach((from, to) -> parameters.put("platform:" + from, to));
			folder.record(new RunManifest(runId, StudyRuns.RECODE, now,
					site.getService(Contributions.class).version("org.palier.core"), parameters, List.of(),
					List.of(folder.digest(folder.file().path())), new TreeMap<>(Map.of("recoded", posts)), List.of(), List.of()));
			return new PostRecode(runId, now, label);
		} catch (IOException failure) {
			throw new InvocationTargetException(failure);
		} finally {
			giveBack(folder, runId);
		}
	}

	/** Of a recoding that wrote nothing; one that did keeps its id. */
	private static void giveBack(StudyFolder folder, String runId) throws InvocationTargetException {
		try {
			folder.giveBack(runId);
		} catch (IOException failure) {
			throw new InvocationTargetException(failure);
		}
	}
}
