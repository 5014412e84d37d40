// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import org.palier.pictures.PyramidLayout.Badge;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.ui.pictures.GlyphLettering;

/** A pill with the dot of a platform, a usage and a count. */
public final class TokenFigure extends LayoutFigure {

	private static final double EDGE = 0.5;
	private static final double MARK = 2;

	private final Token token;

	/** @param token what it paints */
	public TokenFigure(Token token, GlyphLettering lettering) {
		super(lettering, token.x() - EDGE, token.y() - EDGE, token.x() + token.width() + EDGE, token.y() + token.height() + EDGE);
		this.token = token;
	}

	@Override
	void paint(Pen pen, GlyphLettering letters) {
		pill(pen, isMarked() ? ACCENT : token.stroke(), -EDGE);
		pill(pen, token.fill(), isMarked() ? MARK : EDGE);
		if (!token.dot().isEmpty()) {
			pen.circle(token.dot(), token.dotCenterX(), token.dotCenterY(), token.dotRadius());
		}
		pen.text(token.label(), letters);
		for (Badge badge : token.badges()) {
			pen.rounded(badge.fill(), badge.x(), badge.y(), badge.width(), badge.height(), badge.height() / 2);
			pen.text(badge.text(), letters);
		}
		pen.text(token.count(), letters);
	}

	private void pill(Pen pen, String color, double inset) {
		pen.rounded(color, token.x() + inset, token.y() + inset, token.width() - 2 * inset, token.height() - 2 * inset,
				token.corner() - inset);
	}
}
