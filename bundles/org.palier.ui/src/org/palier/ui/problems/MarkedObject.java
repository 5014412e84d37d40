// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.palier.model.Identified;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/**
 * The thing behind a marker in the Problems view.
 *
 * @param marker   of a study
 * @param sessions the open studies
 */
public record MarkedObject(IMarker marker, StudySessions sessions) {

	/** The thing that the line selected in the Problems view is about; empty when that is no thing of an open study. */
	public static Optional<EObject> selected(IWorkbenchPage page, StudySessions sessions) {
		ISelection selection = page.getSelection(IPageLayout.ID_PROBLEM_VIEW);
		IMarker marker = selection instanceof IStructuredSelection lines && !lines.isEmpty()
				? Adapters.adapt(lines.getFirstElement(), IMarker.class)
				: null;
		return Optional.ofNullable(marker).flatMap(it -> new MarkedObject(it, sessions).object());
	}

	/** The study, when it is open. */
	Optional<StudySession> session() {
		IPath location = marker.getResource().getLocation();
		return Optional.ofNullable(location).flatMap(it -> sessions.find(it.toPath()));
	}

	/** The object that the marker names; the study when it names none or one that is gone. */
	Optional<EObject> object() {
		String key = marker.getAttribute(ProblemMarker.KEY, "");
		return session().map(StudySession::study).map(study -> {
			for (TreeIterator<EObject> all = study.eAllContents(); !key.isEmpty() && all.hasNext();) {
				EObject next = all.next();
				if (next instanceof Identified identified && key.equals(identified.getKey())) {
					return next;
				}
			}
			return study;
		});
	}
}
