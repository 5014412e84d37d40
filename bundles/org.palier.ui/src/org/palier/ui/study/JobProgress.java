// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.palier.ground.Progress;
import org.palier.ground.text.Typography;

/** Progress of work whose extent is known once it has begun, shown by the platform as a part of a thousand. */
public final class JobProgress implements Progress {

	private static final int WHOLE = 1000;

	private final IProgressMonitor monitor;
	private final BooleanSupplier stopped;
	private int shown;

	/** Begins. @param name what is being done */
	public JobProgress(IProgressMonitor monitor, String name) {
		this(monitor, name, () -> false);
	}

	/** @param stopped true once the work has become useless, whether or not somebody cancels it */
	JobProgress(IProgressMonitor monitor, String name, BooleanSupplier stopped) {
		this.monitor = monitor;
		this.stopped = stopped;
		monitor.beginTask(name, WHOLE);
	}

	@Override
	public void report(long done, long total) {
		if (total <= 0) {
			monitor.subTask(new Typography(Locale.getDefault()).count(done));
			return;
		}
		int now = (int) (Math.min(done, total) * WHOLE / total);
		if (now > shown) {
			monitor.worked(now - shown);
			shown = now;
			monitor.subTask(new Typography(Locale.getDefault()).percent((double) now / WHOLE));
		}
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled() || stopped.getAsBoolean();
	}
}
