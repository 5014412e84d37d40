// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** The choice of view in the tool bar, and undo, redo, delete, copy, print and the like of the pyramid editor that is active. */
public final class PyramidActionBars extends EditorActionBarContributor {

	private PyramidEditor shown;

	@Override
	public void contributeToToolBar(IToolBarManager tools) {
		tools.add(new ViewChooser(() -> shown));
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (editor instanceof PyramidEditor pyramid) {
			shown = pyramid;
			pyramid.actions().fill(getActionBars());
		}
	}
}
