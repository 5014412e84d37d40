// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.palier.ui.study.Counterpart;
import org.palier.ui.study.StudySession;

/**
 * The unfolded and selected lines in the tree, to be restored when a study was read again: all its objects are new
 * then. Made before the tree is refreshed.
 */
final class LinesAgain {

	private final TreeViewer viewer;
	private final Map<EObject, StudySession> shown;
	private final List<Object> unfolded;
	private final List<Object> selected;

	/** @param shown the studies that the tree shows, with their sessions */
	LinesAgain(TreeViewer viewer, Map<EObject, StudySession> shown) {
		this.viewer = viewer;
		this.shown = Map.copyOf(shown);
		List<?> chosen = viewer.getStructuredSelection().toList();
		boolean anew = Arrays.stream(viewer.getExpandedElements()).anyMatch(this::isGone) || chosen.stream().anyMatch(this::isGone);
		unfolded = anew ? List.of(viewer.getExpandedElements()) : List.of();
		selected = anew ? List.copyOf(chosen) : List.of();
	}

	/** Unfolds and selects the corresponding lines of now; nothing when no study was read again. */
	void show() {
		// Outer lines come first: what is inside has no line before.
		unfolded.forEach(it -> now(it).ifPresent(line -> viewer.setExpandedState(line, true)));
		if (selected.stream().anyMatch(this::isGone)) {
			viewer.setSelection(new StructuredSelection(selected.stream().flatMap(it -> now(it).stream()).toList()));
		}
	}

	/** True for a line of a study that its session has let go of. */
	private boolean isGone(Object line) {
		StudySession session = session(line);
		return session != null && session.study() != EcoreUtil.getRootContainer(object(line));
	}

	private StudySession session(Object line) {
		EObject object = object(line);
		return object == null ? null : shown.get(EcoreUtil.getRootContainer(object));
	}

	private static EObject object(Object line) {
		return line instanceof Branch branch ? branch.owner() : line instanceof EObject object ? object : null;
	}

	private Optional<Object> now(Object line) {
		if (!isGone(line)) {
			return Optional.of(line);
		}
		return new Counterpart(session(line).study()).of(object(line)).map(it -> line instanceof Branch branch ? branch.of(it) : it);
	}
}
