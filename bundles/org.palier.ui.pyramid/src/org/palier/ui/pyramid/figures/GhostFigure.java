// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.ui.pictures.GlyphLettering;

/** A token that follows the pointer while it is dragged: see-through, and drawn at its own size wherever it is. */
public final class GhostFigure extends Figure {

	private static final int ALPHA = 190;

	private final TokenFigure token;

	/** @param dragged the token; it is scaled to whatever bounds the figure gets */
	public GhostFigure(Token dragged, GlyphLettering lettering) {
		this.token = new TokenFigure(dragged, lettering);
		token.setMarked(true);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle here = getBounds();
		Rectangle there = token.getBounds();
		graphics.pushState();
		graphics.setAlpha(ALPHA);
		graphics.translate(here.x, here.y);
		graphics.scale((double) here.width / there.width);
		graphics.translate(-there.x, -there.y);
		token.paint(graphics);
		graphics.popState();
	}
}
