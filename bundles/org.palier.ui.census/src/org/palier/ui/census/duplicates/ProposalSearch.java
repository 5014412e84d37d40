// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.palier.matching.Proposal;
import org.palier.model.Study;
import org.palier.numbers.view.StudyBodies;
import org.palier.ui.study.JobProgress;

/** Finds proposals off the window's thread, where it can be seen and cancelled; only the last answer is shown. */
final class ProposalSearch {

	private final Control owner;
	private final Consumer<List<Proposal>> found;
	private final Runnable cancelled;
	private Job running;

	/** @param owner while it lives, answers are given on its thread @param cancelled told when a person did so */
	ProposalSearch(Control owner, Consumer<List<Proposal>> found, Runnable cancelled) {
		this.owner = owner;
		this.found = found;
		this.cancelled = cancelled;
		owner.addDisposeListener(event -> stop());
	}

	private void stop() {
		Job before = running;
		running = null;
		if (before != null) {
			before.cancel();
		}
	}

	/** In a study as it is now. User-interface thread. */
	void ask(Study study) {
		stop();
		var question = StudyBodies.Question.of(study);
		running = new Job(DuplicatesMessages.searching) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<Proposal> proposals = question.answer(new JobProgress(monitor, DuplicatesMessages.searching)).proposals();
					tell(this, () -> found.accept(proposals));
				} catch (CancellationException given) {
					tell(this, cancelled);
					return Status.CANCEL_STATUS;
				}
				return Status.OK_STATUS;
			}
		};
		running.schedule();
	}

	/** Gives up what is being looked for. */
	void cancel() {
		if (running != null) {
			running.cancel();
		}
	}

	/** Whether an answer is awaited. */
	boolean isRunning() {
		return running != null;
	}

	private void tell(Job job, Runnable what) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				// One that was overtaken has nothing to say.
				if (!owner.isDisposed() && running == job) {
					running = null;
					what.run();
				}
			});
		}
	}
}
