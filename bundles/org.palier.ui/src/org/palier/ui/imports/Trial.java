// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.palier.files.ImportRequest;
import org.palier.ground.text.Explained;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.ImportTrial;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostSample;
import org.palier.ui.study.JobProgress;

/** Reads a file anew, off the window's thread, each time that a person says otherwise what it holds; only the last answer is shown. */
final class Trial {

	private static final long REST = 200;

	private final Control owner;
	private final Consumer<ImportTrial> done;
	private final Consumer<PostSample> posts;
	private final Consumer<String> refused;
	private Job running;

	/** @param owner while it lives, answers are shown on its thread @param refused told a sentence */
	Trial(Control owner, Consumer<ImportTrial> done, Consumer<PostSample> posts, Consumer<String> refused) {
		this.owner = owner;
		this.done = done;
		this.posts = posts;
		this.refused = refused;
		owner.addDisposeListener(event -> stop());
	}

	/** Gives up what is being read. */
	void stop() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	/** Reads once the person has rested for a moment. */
	void read(Importer importer, ImportRequest request, CensusDirectory directory) {
		stop();
		String name = NLS.bind(ImportMessages.reading, request.file().getFileName());
		running = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					var progress = new JobProgress(monitor, name);
					if (importer.bringsPosts()) {
						PostSample sample = PostSample.read(importer, request, directory, progress);
						answer(this, () -> posts.accept(sample));
					} else {
						ImportTrial trial = ImportTrial.of(importer, request, directory, progress);
						answer(this, () -> done.accept(trial));
					}
				} catch (CancellationException overtaken) {
					return Status.CANCEL_STATUS;
				} catch (IOException | RuntimeException failure) {
					answer(this, () -> refused.accept(reason(failure, request)));
				}
				return Status.OK_STATUS;
			}
		};
		running.setSystem(true);
		running.schedule(REST);
	}

	/** Whether an answer is awaited. */
	boolean isRunning() {
		return running != null;
	}

	private void answer(Job job, Runnable show) {
		if (owner.isDisposed()) {
			return;
		}
		owner.getDisplay().asyncExec(() -> {
			if (!owner.isDisposed() && running == job) {
				running = null;
				show.run();
			}
		});
	}

	private static String reason(Exception failure, ImportRequest request) {
		if (failure instanceof Explained explained) {
			return explained.reason().in(Locale.getDefault());
		}
		ILog.of(Trial.class).error(request.file().toString(), failure);
		return NLS.bind(ImportMessages.unreadable, request.file().getFileName());
	}
}
