// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/** What can be chosen but not dragged is marked when it is chosen. */
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
