// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.palier.model.Identified;
import org.palier.ui.pyramid.commands.PlacementCommands;

/** Renames the object of a label when a person types into the label. */
public final class LabelPolicy extends DirectEditPolicy {

	private final PlacementCommands commands;

	/** @param commands what a new name becomes */
	public LabelPolicy(PlacementCommands commands) {
		this.commands = commands;
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		Identified named = ((LayoutPart<?>) getHost()).named().orElse(null);
		return named == null ? null : commands.rename(named, String.valueOf(request.getCellEditor().getValue()));
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// The cell editor covers the label; the picture changes once the name does.
	}
}
