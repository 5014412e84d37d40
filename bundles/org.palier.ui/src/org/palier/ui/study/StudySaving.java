// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.study.runs.StudyChangedException;
import org.palier.study.copies.StudyCopy;
import org.palier.study.runs.StudyInUseException;
import org.palier.study.runs.StudyWriting;
import org.palier.study.runs.TwoVersions;

/**
 * Saves an open study as a person wants it when others write it too. It waits for its turn without blocking the window,
 * and asks before anything of theirs is replaced. User-interface thread.
 */
public final class StudySaving {

	/** Writes what it is handed; any thread. */
	@FunctionalInterface
	private interface Writing {
		void write(Study study, Duration patience, Progress progress) throws IOException;
	}

	private final StudySession session;
	private final IShellProvider shell;

	/** @param shell over which questions are asked */
	public StudySaving(StudySession session, IShellProvider shell) {
		this.session = session;
		this.shell = shell;
	}

	/**
	 * Saves the study, or does what the person chooses instead.
	 *
	 * @return false when the person left it as it was: unsaved
	 * @throws IOException when writing fails; the file has its old content and the study stays unsaved
	 */
	public boolean save() throws IOException {
		try {
			return write(session.file()::write);
		} catch (StudyChangedException changed) {
			return settle(false);
		}
	}

	/**
	 * Asks what is to become of unsaved changes here when somebody else has written the study, and does it.
	 *
	 * @param early true when nothing is being saved yet, so that the question can be put off
	 * @return false when nothing was done
	 * @throws IOException when reading or writing fails; the study stays unsaved
	 */
	boolean settle(boolean early) throws IOException {
		return TwoVersions.settle(new TwoVersions.Holder() {
			@Override
			public TwoVersions.Answer ask() {
				return new ChangedQuestion(session, shell).ask(early);
			}

			@Override
			public void reload() throws IOException {
				session.reload();
			}

			@Override
			public boolean copy() throws IOException {
				return StudySaving.this.copy();
			}

			@Override
			public boolean overwrite() throws IOException {
				return write(session.file()::overwrite);
			}
		});
	}

	/** Writes at once when nobody else does, and else behind a dialog that can be cancelled. */
	private boolean write(Writing writing) throws IOException {
		try {
			writing.write(session.study(), Duration.ZERO, Progress.NONE);
			session.saved();
			return true;
		} catch (StudyInUseException busy) {
			return writeInTurn(writing);
		}
	}

	private boolean writeInTurn(Writing writing) throws IOException {
		while (true) {
			try {
				// A copy, since this thread goes on showing the study.
				Study copy = EcoreUtil.copy(session.study());
				if (!behindDialog(StudyMessages.waiting, progress -> writing.write(copy, StudyWriting.PATIENCE, progress))) {
					return false;
				}
				session.saved();
				return true;
			} catch (StudyInUseException still) {
				int answer = MessageDialog.open(MessageDialog.WARNING, shell.getShell(), StudyMessages.inUseTitle,
						still.reason().in(Locale.getDefault()), SWT.NONE, StudyMessages.retry, StudyMessages.cancel);
				if (answer != 0) {
					return false;
				}
			}
		}
	}

	/** Keeps the unsaved version in a folder of its own. @return false when the person thought better of it */
	private boolean copy() throws IOException {
		var copies = new StudyCopy(session.file().folder(), session.corpus()::copyTo);
		String name = new CopyName(copies, shell).ask();
		if (name == null) {
			return false;
		}
		var whole = new boolean[1];
		if (!behindDialog(NLS.bind(StudyMessages.copying, name),
				progress -> whole[0] = copies.write(session.study(), copies.at(name), progress))) {
			return false;
		}
		MessageDialog.openInformation(shell.getShell(), StudyMessages.copiedTitle,
				NLS.bind(whole[0] ? StudyMessages.copied : StudyMessages.copiedWithoutPosts, copies.at(name).path()));
		return true;
	}

	/** Work of any length that throws what files throw. */
	@FunctionalInterface
	private interface Work {
		void run(Progress progress) throws IOException;
	}

	/** @return false when the person cancelled */
	private boolean behindDialog(String task, Work work) throws IOException {
		try {
			new ProgressMonitorDialog(shell.getShell()).run(true, true, monitor -> {
				try {
					work.run(new JobProgress(monitor, task));
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				} catch (CancellationException cancelled) {
					throw new InterruptedException();
				}
			});
			return true;
		} catch (InterruptedException cancelled) {
			return false;
		} catch (InvocationTargetException failure) {
			if (failure.getCause() instanceof IOException reason) {
				throw reason;
			}
			ILog.of(StudySaving.class).error(task, failure.getCause());
			throw new IOException(failure.getCause());
		}
	}
}
