// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the quick fix of a finding, when its rule has one. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !ProblemMarker.of(marker).fix().isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return hasResolutions(marker) ? new IMarkerResolution[] { new FindingResolution(marker) } : new IMarkerResolution[0];
	}
}
