// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.palier.core.privacy.EraseRun;
import org.palier.core.privacy.ErasurePlan;
import org.palier.core.runs.RunLog;
import org.palier.core.runs.StudyFolder;
import org.palier.core.text.Explained;
import org.palier.core.text.Typography;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudySession;

/**
 * Erases from an open study. Unlike other runs it is no step that can be undone: the study is saved at once, and what the workbench keeps of the
 * study as it was (steps of undo, unsaved edits, local history) goes.
 */
public final class EraseJob extends RunJob<EraseRun.Outcome> {

	/**
	 * Made on the user-interface thread.
	 *
	 * @param session of a study that is saved
	 * @param palier  version of the program
	 * @param plan    that a person confirmed
	 * @param others  files in the study that go too
	 * @param told    a sentence of how it ended, on the user-interface thread
	 */
	public EraseJob(StudySession session, String palier, ErasurePlan plan, List<Path> others, Consumer<String> told) {
		super(NLS.bind(EraseMessages.job, session.name()), session, RunLog.inStudies(palier), new EraseRun(plan),
				outcome -> told.accept(finished(session, plan, others, outcome)), told);
	}

	private static String finished(StudySession session, ErasurePlan plan, List<Path> others, EraseRun.Outcome outcome) {
		try {
			session.save(null);
			session.forgetPast();
			plan.cleanAgain(new StudyFolder(session.folder()));
			for (Path file : others) {
				Files.deleteIfExists(file);
			}
			session.recountPosts();
		} catch (IOException failure) {
			ILog.of(EraseJob.class).error(EraseMessages.title, failure);
			String reason = failure instanceof Explained explained ? explained.reason().in(Locale.getDefault())
					: new CorpusLabels(Locale.getDefault()).reason(failure);
			return NLS.bind(EraseMessages.failed, reason);
		}
		var numbers = new Typography(Locale.getDefault());
		return NLS.bind(EraseMessages.done, new Object[] { numbers.count(outcome.erased().posts()), numbers.count(outcome.erased().codings()),
				numbers.count(outcome.erased().changed()), numbers.count(outcome.files()) });
	}
}
