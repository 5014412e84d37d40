// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.palier.core.Progress;
import org.palier.core.text.Typography;

/**
 * Progress shown by the platform.
 *
 * @param monitor where it is shown and cancelled
 */
public record MonitorProgress(IProgressMonitor monitor) implements Progress {

	@Override
	public void report(long done, long total) {
		monitor.subTask(new Typography(Locale.getDefault()).count(done));
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
