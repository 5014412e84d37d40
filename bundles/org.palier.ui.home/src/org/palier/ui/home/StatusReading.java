// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.palier.home.SampleWork;
import org.palier.home.StudyStatus;
import org.palier.home.StudyWork;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.study.StudySession;

/** Reads where a study stands off the window's thread, once for edits that follow each other, and has it shown. User-interface thread only. */
final class StatusReading {

	/** Waits so many milliseconds for the next edit. */
	private static final int DELAY = 200;

	private final StudySession session;
	private final StudyFilters filters;
	private final Display display;
	private final HomePage page;
	private final Runnable next = this::read;
	private Job job;

	StatusReading(StudySession session, StudyFilters filters, Display display, HomePage page) {
		this.session = session;
		this.filters = filters;
		this.display = display;
		this.page = page;
	}

	/** The study has changed, or is shown for the first time: what was said stays until it is read. */
	void start() {
		end();
		display.timerExec(page.isEmpty() ? 0 : DELAY, next);
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
			job = new Work(session.view(), filters.view(), StudyWork.sample(session.study()).flatMap(it -> session.progress(it).map(far -> SampleWork.of(it, far))),
					session.isDirty());
			job.setSystem(true);
			job.schedule();
		}
	}

	private final class Work extends Job {

		private final StudyView whole;
		private final StudyView view;
		private final Optional<SampleWork> sample;
		private final boolean edited;

		Work(StudyView whole, StudyView view, Optional<SampleWork> sample, boolean edited) {
			super(HomeMessages.reading);
			this.whole = whole;
			this.view = view;
			this.sample = sample;
			this.edited = edited;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			var status = StudyStatus.of(whole, view, StudyWork.of(new StudyFolder(session.folder()), sample, edited), ZoneId.systemDefault());
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (job == this && !page.control().isDisposed()) {
						page.show(status, session.posts(), filters.isCounting());
					}
				});
			}
			return Status.OK_STATUS;
		}
	}
}
