// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.palier.editions.pages.SideBySide;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** Computes the options of a study away from the window’s thread, once for edits that follow each other. User-interface thread only. */
final class OptionsReading {

	private final OptionsPane pane;
	private final StudySession session;
	private final Supplier<ChangeKinds> kinds;
	private final Runnable next = this::read;
	private Job running;

	/** @param kinds of changes at hand beside Palier’s own */
	OptionsReading(OptionsPane pane, StudySession session, Supplier<ChangeKinds> kinds) {
		this.pane = pane;
		this.session = session;
		this.kinds = kinds;
		pane.control().addListener(SWT.Dispose, event -> end());
	}

	/** The study has changed, or is shown for the first time: what is shown stays until it is computed anew. */
	void start() {
		end();
		if (session.study().getScenarios().isEmpty()) {
			pane.empty();
			return;
		}
		pane.counting(0);
		pane.control().getDisplay().timerExec(LiveResults.PAUSE, next);
	}

	private void end() {
		if (running != null) {
			running.cancel();
			running = null;
		}
		pane.control().getDisplay().timerExec(-1, next);
	}

	private void read() {
		// While posts are counted nothing is known of them; the study tells when they are.
		if (!session.isOpen() || pane.control().isDisposed() || session.posts() instanceof StudyPosts.Counting) {
			return;
		}
		// The model belongs to this thread: the job works on a copy.
		Study copy = EcoreUtil.copy(session.study());
		StudyView view = session.view();
		ChangeKinds known = kinds.get();
		running = LiveResults.away(pane.control(), progress -> SideBySide.of(copy, view, known, Optional.empty(), progress), pane::show,
				pane::broken, pane::counting);
		running.schedule();
	}
}
