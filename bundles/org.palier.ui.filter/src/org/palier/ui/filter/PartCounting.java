// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.palier.study.attribution.AddressForms;
import org.palier.study.filter.Where;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** Counts the posts of the part of a study that is looked at, away from the user-interface thread. Called on it. */
final class PartCounting {

	/** Waits so many milliseconds for the next condition. */
	private static final int DELAY = 100;

	private final StudySession session;
	private final Supplier<AddressForms> forms;
	private final Consumer<CountedPart> done;
	private Work job;

	/** @param done told, on the user-interface thread, what was counted last */
	PartCounting(StudySession session, Supplier<AddressForms> forms, Consumer<CountedPart> done) {
		this.session = session;
		this.forms = forms;
		this.done = done;
	}

	/** Counts a part unless that is under way. */
	void start(StudyPosts.Counted whole, Where where) {
		if (job != null && job.whole == whole && job.where.text().equals(where.text())) {
			return;
		}
		stop();
		// The model belongs to this thread: the job works on a copy.
		job = new Work(whole, where, new StudyParts(session, forms.get()), Display.getCurrent());
		job.setSystem(true);
		job.schedule(DELAY);
	}

	/** Ends what is under way. */
	void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private final class Work extends Job {

		private final StudyPosts.Counted whole;
		private final Where where;
		private final StudyParts parts;
		private final Display display;

		Work(StudyPosts.Counted whole, Where where, StudyParts parts, Display display) {
			super(FilterMessages.counting);
			this.whole = whole;
			this.where = where;
			this.parts = parts;
			this.display = display;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				CountedPart counted = parts.counted(whole, where);
				if (!monitor.isCanceled() && !display.isDisposed()) {
					display.asyncExec(() -> deliver(counted));
				}
			} catch (IOException failure) {
				ILog.of(PartCounting.class).warn(String.valueOf(failure.getMessage()), failure);
			}
			return Status.OK_STATUS;
		}

		private void deliver(CountedPart counted) {
			if (this == job) {
				job = null;
				done.accept(counted);
			}
		}
	}
}
