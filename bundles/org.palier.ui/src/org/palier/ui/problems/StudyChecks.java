// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;
import org.palier.ui.study.StudySessions;

/** Has every open study checked for as long as it is open, and the installed plug-ins whenever they change. */
public final class StudyChecks implements StudySessionListener, IWorkbenchListener {

	// Opening the window comes first.
	private static final int PLUGINS_DELAY = 3000;

	private final StudySessions sessions;
	private final Contributions contributions;
	private final IWorkspaceRoot root;
	private final Map<StudySession, StudyCheck> checks = new HashMap<>();
	private final Job plugins;
	private Runnable stopListening = () -> {
		// Until the start there is nothing to stop.
	};

	/**
	 * @param sessions      whose studies are checked
	 * @param contributions where the rules come from
	 * @param root          where broken plug-ins are marked, and studies beneath it
	 */
	public StudyChecks(StudySessions sessions, Contributions contributions, IWorkspaceRoot root) {
		this.sessions = sessions;
		this.contributions = contributions;
		this.root = root;
		this.plugins = new PluginCheck(contributions, root);
	}

	/** Begins, with an empty list of problems; ends with the workbench. User-interface thread. */
	public void start(IWorkbench workbench) {
		forget();
		workbench.addWorkbenchListener(this);
		sessions.addListener(this);
		stopListening = contributions.installed().listen(() -> plugins.schedule(PLUGINS_DELAY));
		plugins.schedule(PLUGINS_DELAY);
		changed();
	}

	/** Versions that kept markers from one start to the next left some of studies that are not open. */
	private void forget() {
		try {
			root.deleteMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
		} catch (CoreException failure) {
			ILog.of(StudyChecks.class).log(failure.getStatus());
		}
	}

	@Override
	public void changed() {
		List<StudySession> open = sessions.sessions();
		for (StudySession session : open) {
			if (!checks.containsKey(session)) {
				var check = new StudyCheck(session, () -> contributions.of(PartKind.RULES).usable());
				checks.put(session, check);
				check.start();
			}
		}
		for (StudySession gone : checks.keySet().stream().filter(it -> !open.contains(it)).toList()) {
			checks.remove(gone).stop();
		}
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		return true;
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		stopListening.run();
		plugins.cancel();
		contributions.installed().close();
		checks.values().forEach(StudyCheck::end);
		checks.clear();
	}
}
