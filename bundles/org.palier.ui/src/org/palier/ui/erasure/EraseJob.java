// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.palier.codebook.trained.TrainedModels;
import org.palier.corpus.CorpusView;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.intake.privacy.EraseRun;
import org.palier.intake.privacy.ErasureEnding;
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
	 * @param run     that erases
	 * @param ending  of it, as a person confirmed it
	 * @param told    a sentence of how it ended, on the user-interface thread
	 */
	public EraseJob(StudySession session, String palier, EraseRun run, ErasureEnding ending, Consumer<String> told) {
		super(NLS.bind(EraseMessages.job, session.name()), session, palier, run, outcome -> end(session, ending, outcome), told);
	}

	private static String end(StudySession session, ErasureEnding ending, EraseRun.Outcome outcome) throws IOException {
		var folder = new StudyFolder(session.folder());
		Path receipt = ending.end(folder, session.study(), outcome, Locale.getDefault());
		session.recountPosts();
		var numbers = new Typography(Locale.getDefault());
		var done = new StringBuilder(CountedSentence.bind(EraseMessages.done, new Object[] { numbers.count(outcome.erased().posts()),
				numbers.count(outcome.erased().codings()), numbers.count(outcome.erased().changed()), numbers.count(outcome.files()) }));
		done.append("\n\n").append(receipt(session, receipt));
		if (session.corpus().exists()) {
			CorpusView posts = session.corpus().open().view(StudyRuns.active(session.study()));
			TrainedModels.of(folder).lacking(posts).forEach(it -> done.append("\n\n").append(it.in(Locale.getDefault())));
		}
		return done.toString();
	}

	/** Where a receipt lies, for who wants to send it. */
	public static String receipt(StudySession session, Path receipt) {
		return NLS.bind(EraseMessages.receipt, session.folder().relativize(receipt));
	}
}
