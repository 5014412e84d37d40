// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;
import org.palier.codebook.theory.CodebookEdits;
import org.palier.model.Identified;

/** Dropping a thing before or after another of its list puts it there. */
final class ElementDrop extends ViewerDropAdapter {

	private final ElementActions actions;

	ElementDrop(Viewer viewer, ElementActions actions) {
		super(viewer);
		this.actions = actions;
		setSelectionFeedbackEnabled(false);
	}

	private static Identified dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Identified thing ? thing : null;
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		Identified thing = dragged();
		return thing != null && target instanceof Identified other && other != thing && other.eContainer() == thing.eContainer()
				&& other.eClass() == thing.eClass();
	}

	@Override
	public boolean performDrop(Object data) {
		Identified thing = dragged();
		Identified target = (Identified) getCurrentTarget();
		if (thing == null || target == null) {
			return false;
		}
		var list = CodebookEdits.siblings(thing);
		int from = list.indexOf(thing);
		int to = list.indexOf(target);
		// Below on the screen is after in the file, but for levels, which the screen shows from the top.
		boolean after = getCurrentLocation() == LOCATION_AFTER != ElementTreeContent.isReversed(thing);
		if (getCurrentLocation() == LOCATION_ON) {
			after = to > from;
		}
		int place = after ? to + 1 : to;
		actions.moveTo(thing, from < place ? place - 1 : place);
		return true;
	}
}
