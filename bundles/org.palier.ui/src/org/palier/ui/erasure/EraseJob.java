// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.palier.coding.trained.TrainedModels;
import org.palier.corpus.CorpusView;
import org.palier.ground.text.Typography;
import org.palier.intake.privacy.EraseRun;
import org.palier.intake.privacy.ErasurePlan;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.StudySession;

/** Erases posts from an open study. */
public final class EraseJob extends ErasingJob<EraseRun.Outcome> {

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
		super(NLS.bind(EraseMessages.job, session.name()), session, palier, new EraseRun(plan), outcome -> clean(session, plan, others, outcome), told);
	}

	private static String clean(StudySession session, ErasurePlan plan, List<Path> others, EraseRun.Outcome outcome) throws IOException {
		for (Path file : others) {
			Files.deleteIfExists(file);
		}
		// From here on nothing says any more that there is something to end.
		new EraseRun(plan).end(new StudyFolder(session.folder()), outcome.run());
		session.recountPosts();
		var numbers = new Typography(Locale.getDefault());
		var done = new StringBuilder(NLS.bind(EraseMessages.done, new Object[] { numbers.count(outcome.erased().posts()),
				numbers.count(outcome.erased().codings()), numbers.count(outcome.erased().changed()), numbers.count(outcome.files()) }));
		if (session.corpus().exists()) {
			CorpusView posts = session.corpus().open().view(StudyRuns.active(session.study()));
			TrainedModels.of(new StudyFolder(session.folder())).lacking(posts).forEach(it -> done.append("\n\n").append(it.in(Locale.getDefault())));
		}
		return done.toString();
	}
}
