// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
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
import org.palier.core.Progress;
import org.palier.core.PluginFailedException;
import org.palier.core.runs.StudyFolder;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Corpus;
import org.palier.model.Study;
import org.palier.ui.labels.CorpusLabels;

/**
 * Brings a run to the corpus of a study in the background. The study lists the run as the last step, which
 * can be undone; a failure or a cancel before leaves study and corpus as they were. A study that is closed
 * meanwhile stops the work, or never lists the run: what was brought stays invisible, and the user is told.
 */
public abstract class RunJob extends Job {

	private final StudySession session;
	private final StudyFolder folder;
	private final Display display;
	private final Consumer<String> closed;

	/**
	 * Made on the user-interface thread.
	 *
	 * @param name   of the job
	 * @param closed told on the user-interface thread, in a sentence, that the study was closed too early
	 */
	protected RunJob(String name, StudySession session, Consumer<String> closed) {
		super(name);
		this.session = session;
		this.folder = new StudyFolder(session.folder());
		this.closed = closed;
		this.display = Display.getCurrent();
		setUser(true);
	}

	/** Where the study lies. */
	protected final StudyFolder folder() {
		return folder;
	}

	/** The study; to be touched on the user-interface thread only. */
	protected final StudySession session() {
		return session;
	}

	/**
	 * Does the work and asks to {@link #list} the run; on a thread of its own.
	 *
	 * @param progress cancelled by the user and by the end of the session
	 * @throws CancellationException once the progress is cancelled
	 */
	protected abstract void work(Corpus corpus, Progress progress) throws IOException;

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		try (var lease = session.corpus().lease()) {
			work(lease.corpus(), new JobProgress(monitor, getName(), () -> !session.isOpen()));
			return Status.OK_STATUS;
		} catch (CancellationException cancelled) {
			if (!session.isOpen()) {
				display.asyncExec(this::tellClosed);
			}
			return Status.CANCEL_STATUS;
		} catch (UnreadableFileException unreadable) {
			return Status.error(unreadable.reason().in(Locale.getDefault()), unreadable);
		} catch (PluginFailedException failed) {
			return Status.error(failed.reason().in(Locale.getDefault()), failed);
		} catch (IOException failure) {
			ILog.of(getClass()).error(getName(), failure);
			return Status.error(new CorpusLabels(Locale.getDefault()).reason(failure), failure);
		} catch (RuntimeException failure) {
			ILog.of(getClass()).error(getName(), failure);
			return Status.error(NLS.bind(StudyMessages.runFailed, getName()), failure);
		} finally {
			monitor.done();
		}
	}

	/**
	 * Has the study list the run, on the user-interface thread, once the corpus holds all of it.
	 *
	 * @param step  what undo calls it
	 * @param label what the run read, in one line
	 * @param then  runs on that thread when the run is listed
	 */
	protected final void list(Bilingual step, String runId, String kind, Instant at, String label, Runnable then) {
		list(step, study -> StudyRuns.list(study, runId, kind, at, label), then);
	}

	/**
	 * The same for a run of which the study keeps more than what it read.
	 *
	 * @param listing adds the run to the study
	 */
	protected final void list(Bilingual step, Consumer<Study> listing, Runnable then) {
		display.asyncExec(() -> {
			if (!session.isOpen()) {
				tellClosed();
				return;
			}
			session.execute(new RecordedEdit(step, List.of(session.study()), () -> listing.accept(session.study())));
			then.run();
		});
	}

	private void tellClosed() {
		closed.accept(NLS.bind(StudyMessages.runStudyClosed, session.name(), getName()));
	}
}
