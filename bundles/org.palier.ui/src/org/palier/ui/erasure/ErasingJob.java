// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyRun;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/**
 * Erases something from an open study. Unlike other runs it is no step that can be undone. The study is saved at once,
 * and earlier states of it in the workbench (steps of undo, unsaved edits, local history) are deleted.
 *
 * @param <T> what the run comes to
 */
public class ErasingJob<T> extends RunJob<T> {

	/**
	 * The cleaning that remains once the study is saved and its past forgotten, because the earlier file is a backup
	 * then.
	 *
	 * @param <T> what the run came to
	 */
	@FunctionalInterface
	public interface Rest<T> {
		/**
		 * Cleans it, on the user-interface thread.
		 * @return a sentence of what was erased
		 * @throws IOException when something of it cannot be cleaned
		 */
		String clean(T outcome) throws IOException;
	}

	/**
	 * Made on the user-interface thread.
	 *
	 * @param name    of the job
	 * @param session of a study that is saved
	 * @param palier  version of the program
	 * @param run     that erases
	 * @param rest    cleaned at the end
	 * @param told    a sentence of how it ended, on the user-interface thread
	 */
	public ErasingJob(String name, StudySession session, String palier, StudyRun<T> run, Rest<T> rest, Consumer<String> told) {
		super(name, session, RunLog.inStudies(palier), run, outcome -> told.accept(finished(session, rest, outcome)), told);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ErasingJob.class;
	}

	private static <T> String finished(StudySession session, Rest<T> rest, T outcome) {
		try {
			session.save(null);
			session.forgetPast();
			return rest.clean(outcome);
		} catch (IOException failure) {
			ILog.of(ErasingJob.class).error(session.name(), failure);
			return NLS.bind(EraseMessages.failed, StudyJobs.said(failure));
		}
	}
}
