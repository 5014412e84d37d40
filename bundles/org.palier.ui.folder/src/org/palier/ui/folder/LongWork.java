// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.palier.ground.Progress;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyJobs;

/**
 * Copying of any length behind a window that shows how far it is and can be cancelled.
 *
 * @param shell beneath it
 * @param title of what is said when it fails
 */
record LongWork(Shell shell, String title) {

	/** What is done. @param <T> what it comes to */
	@FunctionalInterface
	interface Work<T> {
		T run(Progress progress) throws IOException;
	}

	/** What came of it: nothing where it was cancelled or failed, which the person was told. @param <T> what the work comes to */
	record WorkResult<T>(T result) {
	}

	/**
	 * Does it.
	 *
	 * @param task  its name
	 * @param where the place that is named when it fails
	 * @return null where it was cancelled or failed
	 */
	<T> WorkResult<T> run(String task, Object where, Work<T> work) {
		var made = new Object() {
			private T result;
		};
		try {
			new ProgressMonitorDialog(shell).run(true, true, monitor -> {
				try {
					made.result = work.run(new JobProgress(monitor, task));
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				} catch (CancellationException cancelled) {
					throw new InterruptedException();
				}
			});
			return new WorkResult<>(made.result);
		} catch (InterruptedException cancelled) {
			return null;
		} catch (InvocationTargetException failure) {
			ILog.of(LongWork.class).error(task, failure.getCause());
			MessageDialog.openError(shell, title, NLS.bind(FolderMessages.copyFailed, where,
					failure.getCause() instanceof IOException reason ? StudyJobs.said(reason) : ""));
			return null;
		}
	}
}
