// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Drags tokens: plainly for every platform, with Ctrl (Command on a Mac) or Alt for their own platform only. */
final class PlacementTracker extends DragEditPartsTracker {

	private boolean onePlatform;

	PlacementTracker(EditPart source) {
		super(source);
	}

	@Override
	protected void updateTargetRequest() {
		super.updateTargetRequest();
		onePlatform = getCurrentInput().isModKeyDown(SWT.MOD1) || getCurrentInput().isAltKeyDown();
		DragModes.setOnePlatform(getTargetRequest(), onePlatform);
	}

	/** Nothing is ever copied: the key has another meaning here. */
	@Override
	protected void setCloneActive(boolean active) {
		super.setCloneActive(false);
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		boolean handled = super.handleKeyDown(event);
		modified();
		return handled;
	}

	@Override
	protected boolean handleKeyUp(KeyEvent event) {
		boolean handled = super.handleKeyUp(event);
		modified();
		return handled;
	}

	private void modified() {
		if (isInState(STATE_DRAG_IN_PROGRESS | STATE_ACCESSIBLE_DRAG_IN_PROGRESS)) {
			updateTargetRequest();
			showTargetFeedback();
			setCurrentCommand(getCommand());
		}
	}
}
