// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/** Marks a chosen part that cannot be dragged. */
public final class MarkPolicy extends SelectionEditPolicy {

	@Override
	protected void showSelection() {
		((LayoutPart<?>) getHost()).figure().setMarked(true);
	}

	@Override
	protected void hideSelection() {
		((LayoutPart<?>) getHost()).figure().setMarked(false);
	}
}
