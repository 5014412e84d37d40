// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Asks the corpus away from the user-interface thread, one question after the other, and brings the answers
 * back to it. After its control is disposed nothing comes back.
 */
final class CorpusReader {

	/** A question to the corpus. */
	@FunctionalInterface
	interface Question<T> {
		T ask() throws IOException;
	}

	private static final class OneAtATime implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	private final Control owner;
	private final Consumer<IOException> failed;
	private final ISchedulingRule turn = new OneAtATime();

	/**
	 * @param owner  whose end is the end of it
	 * @param failed told, on the user-interface thread, when a question cannot be answered
	 */
	CorpusReader(Control owner, Consumer<IOException> failed) {
		this.owner = owner;
		this.failed = failed;
	}

	/** @param answer called on the user-interface thread; not at all when the question failed */
	<T> void ask(Question<T> question, Consumer<T> answer) {
		var job = new Job(CorpusMessages.reading) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				if (owner.isDisposed()) {
					return Status.CANCEL_STATUS;
				}
				try {
					T found = question.ask();
					back(() -> answer.accept(found));
				} catch (IOException failure) {
					ILog.of(CorpusReader.class).warn(String.valueOf(failure.getMessage()), failure);
					back(() -> failed.accept(failure));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(turn);
		job.schedule();
	}

	private void back(Runnable then) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					then.run();
				}
			});
		}
	}
}
