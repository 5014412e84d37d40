// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/** The study that a command means: that of the active part, else of the active editor, else the only one open. */
public final class CurrentStudy {

	private final IWorkbenchWindow window;

	/** @param window where the analyst is */
	public CurrentStudy(IWorkbenchWindow window) {
		this.window = window;
	}

	/** The study; empty when none is open or several are and none is active. */
	public Optional<StudySession> session() {
		var page = window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		StudySession active = part == null ? null : Adapters.adapt(part, StudySession.class);
		if (active != null) {
			return Optional.of(active);
		}
		if (page != null && page.getActiveEditor() != null
				&& page.getActiveEditor().getEditorInput() instanceof StudyEditorInput input) {
			return Optional.of(input.session());
		}
		List<StudySession> open = window.getService(StudySessions.class).sessions();
		return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
	}
}
