// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.palier.core.Progress;
import org.palier.core.text.Typography;

/** Progress of work whose extent is known once it has begun, shown by the platform as a part of a thousand. */
final class JobProgress implements Progress {

	private static final int WHOLE = 1000;

	private final IProgressMonitor monitor;
	private int shown;

	JobProgress(IProgressMonitor monitor, String name) {
		this.monitor = monitor;
		monitor.beginTask(name, WHOLE);
	}

	@Override
	public void report(long done, long total) {
		var typography = new Typography(Locale.getDefault());
		if (total <= 0) {
			monitor.subTask(typography.count(done));
			return;
		}
		int now = (int) (Math.min(done, total) * WHOLE / total);
		if (now > shown) {
			monitor.worked(now - shown);
			shown = now;
			monitor.subTask(NLS.bind(CorpusMessages.doneOf, typography.count(done), typography.count(total)));
		}
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
