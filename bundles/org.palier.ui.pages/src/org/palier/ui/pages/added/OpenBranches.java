// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.added;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.ui.study.AddsLines;
import org.palier.ui.study.StudySession;

/** Gives each open study the branches that plug-ins add to it, as long as it is open. User-interface thread only. */
public final class OpenBranches implements IAdapterFactory {

	private final Map<StudySession, StudyBranches> known = new HashMap<>();

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		if (!(thing instanceof StudySession session) || !session.isOpen()) {
			return null;
		}
		known.keySet().removeIf(it -> !it.isOpen());
		return type.cast(known.computeIfAbsent(session, it -> new StudyBranches(it,
				PlatformUI.getWorkbench().getService(Contributions.class), PlatformUI.getWorkbench().getDisplay())));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { AddsLines.class };
	}
}
