// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.palier.model.Usage;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.pictures.TextLine;
import org.palier.ui.pictures.GlyphLettering;
import org.palier.ui.pyramid.commands.PlacementCommands;
import org.palier.ui.pyramid.figures.TokenFigure;
import org.palier.ui.pyramid.scene.PyramidScene;

/** A usage on a platform. */
public final class TokenPart extends LayoutPart<Token> {

	private record Key(String usage, String platform, String part, int gathered) {
	}

	/** @param token what it shows */
	public TokenPart(Token token, PyramidScene scene, GlyphLettering lettering) {
		super(token, scene, lettering);
	}

	/** The token that the part shows. */
	public Token token() {
		return record();
	}

	/** False where the view puts it on no level: it can be chosen, not dragged. */
	private boolean isPlaced() {
		return getParent() instanceof BandPart;
	}

	@Override
	public Optional<Usage> named() {
		return scene().usage(token().usageId());
	}

	@Override
	public TextLine label() {
		return token().label();
	}

	@Override
	String spoken() {
		return token().words();
	}

	/** Usage and platform; the level is no part of it, so that a token stays chosen where it goes. */
	@Override
	public Object key() {
		return new Key(token().usageId(), token().platformId(), token().part(), token().usageId().isEmpty() ? token().level() : 0);
	}

	@Override
	String tip() {
		return new Tips(scene()).of(token());
	}

	@Override
	protected IFigure createFigure() {
		return new TokenFigure(token(), lettering());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, isPlaced() ? new TokenDragPolicy() : new MarkPolicy());
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy(new PlacementCommands(scene())));
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return isPlaced() ? new PlacementTracker(this) : new SelectEditPartTracker(this);
	}
}
