// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.palier.model.Study;
import org.palier.study.runs.KnownStudy;
import org.palier.ui.UiMessages;
import org.palier.ui.study.StudySessions.StudyReader;

/**
 * Reads a study. A small one is read at once. A large one, for which a person would wait without a sign, is read in a
 * thread of its own. Meanwhile the window is painted and shows that it reads. In the user-interface thread.
 */
final class LargeStudyReader implements StudyReader {

	/** A thousand agencies, a fifth of a second. */
	private static final long LARGE = 1 << 20;

	@Override
	public Study read(KnownStudy file) throws IOException {
		Path path = file.folder().file().path();
		if (!Files.isRegularFile(path) || Files.size(path) < LARGE) {
			return file.read();
		}
		var read = new Study[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(NLS.bind(UiMessages.openReading, file.folder().path().getFileName()), IProgressMonitor.UNKNOWN);
				try {
					read[0] = file.read();
				} catch (IOException unreadable) {
					throw new InvocationTargetException(unreadable);
				}
				if (monitor.isCanceled()) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException failed) {
			if (failed.getCause() instanceof IOException unreadable) {
				throw unreadable;
			}
			throw new IllegalStateException(failed.getCause());
		} catch (InterruptedException cancelled) {
			throw new OperationCanceledException();
		}
		return read[0];
	}
}
