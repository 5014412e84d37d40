// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
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
import org.palier.core.StudyFolder;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.core.theory.CodebookChange;
import org.palier.core.theory.PostRecode;
import org.palier.corpus.Recoding;
import org.palier.extensions.Contributions;
import org.palier.ui.labels.CorpusLabels;
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
		run(change.recodings(), change.label(), change::edit);
	}

	/** @param edit makes the step that lists the run */
	void run(List<Recoding> recodings, Bilingual label, Function<PostRecode, RecordedEdit> edit) {
		if (recodings.isEmpty() || !session.corpus().exists()) {
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
				done[0] = recode(recodings, words, active, codebook);
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

	private PostRecode recode(List<Recoding> recodings, String label, Set<String> active, String codebook)
			throws InvocationTargetException {
		try {
			var folder = new StudyFolder(session.folder());
			Instant now = Instant.now();
			String runId = folder.newRunId(now, StudyRuns.RECODE);
			long posts = session.corpus().open().recode(active, runId, now, codebook, recodings);
			if (posts == 0) {
				return PostRecode.NONE;
			}
			var parameters = new TreeMap<String, String>();
			recodings.forEach(it -> parameters.put(it.facet().id() + ":" + it.from()
					+ (it.platform().isEmpty() ? "" : "@" + it.platform()), it.to()));
			folder.record(new RunManifest(runId, StudyRuns.RECODE, now,
					site.getService(Contributions.class).version("org.palier.core"), parameters, List.of(),
					List.of(folder.digest(folder.file().path())), new TreeMap<>(Map.of("recoded", posts)), List.of(), List.of()));
			return new PostRecode(runId, now, label);
		} catch (IOException failure) {
			throw new InvocationTargetException(failure);
		}
	}
}
