// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.palier.ui.labels.CorpusLabels;

/** Reads what an editor shows from the corpus while the window goes on, one thing at a time. On the thread of the window. */
public final class CorpusOpening {

	/** A reading away from the thread of the window. */
	@FunctionalInterface
	public interface Reading<T> {
		T read() throws IOException;
	}

	private final Control within;
	private final String name;
	private final Consumer<String> refused;
	private boolean underWay;

	/** @param name of the job @param within nothing is shown once it is gone @param refused told in a sentence why nothing can be read */
	public CorpusOpening(String name, Control within, Consumer<String> refused) {
		this.name = name;
		this.within = within;
		this.refused = refused;
	}

	/** True until what was begun is shown or refused. */
	public boolean isUnderWay() {
		return underWay;
	}

	/** Begins to read, unless something is being read. @param show told what was read */
	public <T> void begin(Reading<T> reading, Consumer<T> show) {
		if (underWay) {
			return;
		}
		underWay = true;
		var display = within.getDisplay();
		var job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T read = reading.read();
					display.asyncExec(() -> end(() -> show.accept(read)));
				} catch (IOException failure) {
					display.asyncExec(() -> end(() -> refused.accept(new CorpusLabels(Locale.getDefault()).reason(failure))));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void end(Runnable then) {
		underWay = false;
		if (!within.isDisposed()) {
			then.run();
		}
	}
}
