// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The markers of one type on a resource.
 *
 * @param resource what carries them
 * @param type     id of the type
 */
record ProblemMarkers(IResource resource, String type) {

	/**
	 * Shows these lines and only these. A marker whose line stays is not touched, so that a selection in the
	 * Problems view stays too. Any thread.
	 */
	void show(List<ProblemMarker> lines, IProgressMonitor monitor) throws CoreException {
		Map<ProblemMarker, Integer> wanted = new HashMap<>();
		lines.forEach(it -> wanted.merge(it, 1, Integer::sum));
		var superfluous = new ArrayList<IMarker>();
		for (IMarker marker : resource.findMarkers(type, false, IResource.DEPTH_ZERO)) {
			ProblemMarker line = ProblemMarker.of(marker);
			if (wanted.getOrDefault(line, 0) > 0) {
				wanted.merge(line, -1, Integer::sum);
			} else {
				superfluous.add(marker);
			}
		}
		List<ProblemMarker> lacking = lines.stream().filter(it -> wanted.merge(it, -1, Integer::sum) >= 0).toList();
		if (superfluous.isEmpty() && lacking.isEmpty()) {
			return;
		}
		// One notification for all, or the Problems view would refresh for each.
		IWorkspace workspace = resource.getWorkspace();
		workspace.run(inside -> {
			workspace.deleteMarkers(superfluous.toArray(IMarker[]::new));
			for (ProblemMarker line : lacking) {
				resource.createMarker(type, line.attributes());
			}
		}, workspace.getRuleFactory().markerRule(resource), IWorkspace.AVOID_UPDATE, monitor);
	}
}
