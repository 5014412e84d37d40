// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.palier.extensions.Contributions;
import org.palier.extensions.PluginEntry.State;
import org.palier.extensions.PluginEntry;

/**
 * Marks contributions that do not work and plug-ins that cannot be used, as far as that is known without loading them.
 * Faults that are found when they are made and used are marked from then on.
 */
final class PluginCheck extends Job {

	/** Type of the markers of broken contributions. */
	static final String CONTRIBUTION = "org.palier.ui.contribution";

	private final Contributions contributions;
	private final IWorkspaceRoot root;

	PluginCheck(Contributions contributions, IWorkspaceRoot root) {
		super(ProblemMessages.checkingPlugins);
		this.contributions = contributions;
		this.root = root;
		setPriority(DECORATE);
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<ProblemMarker> lines = contributions.installed().declared().stream().filter(it -> it.state() != State.WORKS).map(PluginCheck::line)
					.toList();
			new ProblemMarkers(root, CONTRIBUTION).show(lines, monitor);
			return Status.OK_STATUS;
		} catch (CoreException failure) {
			return failure.getStatus();
		}
	}

	static ProblemMarker line(PluginEntry entry) {
		var plugin = entry.plugin();
		return new ProblemMarker(IMarker.SEVERITY_WARNING,
				NLS.bind(entry.state() == State.FAILED ? ProblemMessages.failedPlugin : ProblemMessages.brokenPlugin, plugin.bundle(),
				entry.reason().in(Locale.getDefault())),
				(plugin.kind() + " " + plugin.id()).strip(), plugin.bundle(), "", "", "");
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == StudyCheck.FAMILY;
	}
}
