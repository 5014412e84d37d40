// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRun.WorkOutcome;
import org.palier.ui.labels.CorpusLabels;

/**
 * Does something to an open study in the background. The study is changed as the last step, which can be undone; a failure
 * or a cancel before leaves study and corpus as they were. A study that is closed meanwhile stops the work, or never lists
 * the run: what was brought stays invisible, nothing is recorded, and the user is told.
 *
 * @param <T> what the run comes to
 */
public class RunJob<T> extends Job {

	private final StudySession session;
	private final OpenStudy study;
	private final StudyRun<T> run;
	private final Consumer<T> done;
	private final Consumer<String> refused;
	private final Display display;

	/**
	 * Made on the user-interface thread.
	 *
	 * @param name    of the job
	 * @param log     gets the manifest
	 * @param run     what is done
	 * @param done    told what it came to on the user-interface thread, once the study lists the run
	 * @param refused told likewise, in a sentence, that the study was closed too early or the run could not be recorded
	 * @throws UncheckedIOException when the study's file cannot be read, or the study holds a text that no file can
	 */
	public RunJob(String name, StudySession session, RunLog log, StudyRun<T> run, Consumer<T> done, Consumer<String> refused) {
		super(name);
		this.session = session;
		this.run = run;
		this.done = done;
		this.refused = refused;
		this.display = Display.getCurrent();
		try {
			this.study = session.share(log, run);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		setUser(true);
	}

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		try (OpenStudy shared = study) {
			work(shared, new JobProgress(monitor, getName(), () -> !session.isOpen()));
			return Status.OK_STATUS;
		} catch (CancellationException cancelled) {
			if (!session.isOpen()) {
				display.asyncExec(this::tellClosed);
			}
			return Status.CANCEL_STATUS;
		} catch (IOException | RuntimeException failure) {
			return failure instanceof Explained told && mends(told.reason()) ? Status.CANCEL_STATUS : Status.error(said(failure), failure);
		} finally {
			monitor.done();
		}
	}

	/** Tells a failure with what mends it. In the thread of the job. @return false when the workbench is to say the sentence */
	protected boolean mends(Bilingual reason) {
		return false;
	}

	private String said(Exception failure) {
		if (failure instanceof Explained explained) {
			return explained.reason().in(Locale.getDefault());
		}
		ILog.of(getClass()).error(getName(), failure);
		return failure instanceof IOException io ? new CorpusLabels(Locale.getDefault()).reason(io)
				: NLS.bind(StudyMessages.runFailed, getName());
	}

	private void work(OpenStudy shared, Progress progress) throws IOException {
		OpenRun open = OpenRun.begin(shared.folder(), run.kind(), Instant.now(), shared.digest(), shared);
		boolean worked = false;
		try {
			WorkOutcome<T> finished = open.work(run, progress);
			worked = true;
			display.asyncExec(() -> end(open, finished));
		} finally {
			if (!worked) {
				open.close();
			}
		}
	}

	/** On the user-interface thread, once the corpus holds all that the run brought. */
	private void end(OpenRun open, WorkOutcome<T> finished) {
		try (open) {
			if (!session.isOpen()) {
				tellClosed();
				return;
			}
			study.ending().end(open, finished);
		} catch (IOException failure) {
			ILog.of(getClass()).error(getName(), failure);
			refused.accept(NLS.bind(StudyMessages.runFailed, getName()) + "\n\n" + new CorpusLabels(Locale.getDefault()).reason(failure));
			return;
		}
		done.accept(finished.result());
	}

	private void tellClosed() {
		refused.accept(NLS.bind(StudyMessages.runStudyClosed, session.name(), getName()));
	}
}
