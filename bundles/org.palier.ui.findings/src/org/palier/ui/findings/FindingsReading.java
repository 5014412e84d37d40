// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.palier.coding.earlier.EarlierStudies;
import org.palier.coding.earlier.EarlierStudies.Named;
import org.palier.extensions.Contributions;
import org.palier.findings.Aim;
import org.palier.findings.Candidates;
import org.palier.findings.Candidates.Looked;
import org.palier.findings.Supposed;
import org.palier.ground.Progress;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudySession;

/** Computes what may be said of a study off the window's thread, once for edits that follow each other. User-interface thread only. */
final class FindingsReading {

	/** Waits so many milliseconds for the next edit. */
	private static final int DELAY = 200;

	private final StudySession session;
	private final Display display;
	private final FindingsPage page;
	private final Contributions contributions;
	private final EarlierStudies earlier;
	private final Runnable next = this::read;
	private Job job;

	/** @param contributions plug-ins that are asked what they find */
	FindingsReading(StudySession session, Display display, FindingsPage page, Contributions contributions) {
		this.contributions = contributions;
		this.earlier = new EarlierStudies(contributions.addressForms());
		this.session = session;
		this.display = display;
		this.page = page;
	}

	/** The study has changed, or is shown for the first time: what was said stays until it is computed. */
	void start() {
		end();
		display.timerExec(DELAY, next);
	}

	/** Ends what is under way. */
	void end() {
		if (job != null) {
			job.cancel();
			job = null;
		}
		if (!display.isDisposed()) {
			display.timerExec(-1, next);
		}
	}

	private void read() {
		if (session.isOpen() && !page.control().isDisposed()) {
			StudyView view = session.view();
			job = new Work(view, Aim.of(session.study()), Supposed.of(session.study(), view),
					Named.of(new StudyFolder(session.folder()), session.study()));
			job.schedule();
		}
	}

	private final class Work extends Job {

		private final StudyView view;
		private final List<Aim> aims;
		private final Supposed.Undrawn scenarios;
		private final Named before;

		Work(StudyView view, List<Aim> aims, Supposed.Undrawn scenarios, Named before) {
			super(FindingsMessages.reading);
			this.view = view;
			this.aims = aims;
			this.scenarios = scenarios;
			this.before = before;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Candidates today = Candidates.of(earlier.beside(before, contributions.asked(view), false, new JobProgress(monitor, getName())),
					new Looked(aims, scenarios.draw(Progress.NONE)));
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (job == this && !page.control().isDisposed()) {
						page.show(today);
					}
				});
			}
			return Status.OK_STATUS;
		}
	}
}
