// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyJobs;

/** Asks one question at a time behind a window: a new one takes the place of the one before, and the end of the window ends it. */
final class Asking {

	private final Control owner;
	private Job job;

	Asking(Control owner) {
		this.owner = owner;
		owner.addListener(SWT.Dispose, event -> cancel());
	}

	/**
	 * Asks.
	 *
	 * @param delay   milliseconds, within which a new question takes its place unasked
	 * @param then    hears the answer, on the user-interface thread
	 * @param refused hears why there is none, likewise
	 */
	<T> void ask(SampleDrafts.Question<T> question, long delay, Consumer<T> then, Consumer<Bilingual> refused) {
		cancel();
		job = new Job(SetMessages.reading) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T answer = question.of(new JobProgress(monitor, getName()));
					tell(this, () -> then.accept(answer));
				} catch (CancellationException another) {
					return Status.CANCEL_STATUS;
				} catch (IOException failure) {
					tell(this, () -> refused.accept(failure instanceof Explained told ? told.reason() : Bilingual.same(StudyJobs.said(failure))));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule(delay);
	}

	private void tell(Job from, Runnable answer) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (from == job && !owner.isDisposed()) {
					job = null;
					answer.run();
				}
			});
		}
	}

	/** Whether an answer is waited for. */
	boolean isUnderWay() {
		return job != null;
	}

	void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}
}
