// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.palier.ui.pyramid.figures.GhostFigure;

/** A token that is chosen wears a ring instead of handles; one that is dragged sends a ghost of itself. */
public final class TokenDragPolicy extends NonResizableEditPolicy {

	@Override
	@SuppressWarnings("rawtypes") // raw in GEF 3.2
	protected List createSelectionHandles() {
		return List.of();
	}

	@Override
	protected void showSelection() {
		((LayoutPart<?>) getHost()).figure().setMarked(true);
	}

	@Override
	protected void hideSelection() {
		((LayoutPart<?>) getHost()).figure().setMarked(false);
	}

	@Override
	protected void showFocus() {
	}

	@Override
	protected void hideFocus() {
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		TokenPart part = (TokenPart) getHost();
		IFigure ghost = new GhostFigure(part.token(), part.lettering());
		ghost.setBounds(new Rectangle(getInitialFeedbackBounds()));
		addFeedback(ghost);
		return ghost;
	}
}
