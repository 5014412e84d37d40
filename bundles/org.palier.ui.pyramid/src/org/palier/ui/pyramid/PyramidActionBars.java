// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo, redo, delete, copy, print and the like of the pyramid editor that is active. */
public final class PyramidActionBars extends EditorActionBarContributor {

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (editor instanceof PyramidEditor pyramid) {
			pyramid.actions().fill(getActionBars());
		}
	}
}
