// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.ui.pyramid.commands.PlacementCommands;
import org.palier.ui.pyramid.scene.UsageChoice;

/** A level, or the tray, takes tokens that are dropped on it, and usages from the palette. */
public final class BandDropPolicy extends GraphicalEditPolicy {

	private final PlacementCommands commands;

	/** @param commands what a drop becomes */
	public BandDropPolicy(PlacementCommands commands) {
		this.commands = commands;
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return RequestConstants.REQ_ADD.equals(request.getType()) || RequestConstants.REQ_CREATE.equals(request.getType())
				|| RequestConstants.REQ_MOVE.equals(request.getType()) ? getHost() : null;
	}

	@Override
	public Command getCommand(Request request) {
		String level = ((BandPart) getHost()).band().levelId();
		if (RequestConstants.REQ_ADD.equals(request.getType())) {
			List<Token> tokens = DragModes.tokens(((ChangeBoundsRequest) request).getEditParts());
			return commands.place(tokens, level, DragModes.isOnePlatform(request));
		}
		return request instanceof CreateRequest create && create.getNewObjectType() == UsageChoice.class
				? commands.place(((UsageChoice) create.getNewObject()).usageId(), level) : null;
	}

	@Override
	public void showTargetFeedback(Request request) {
		Command command = getCommand(request);
		((BandPart) getHost()).highlight(command != null && command.canExecute());
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		((BandPart) getHost()).highlight(false);
	}
}
