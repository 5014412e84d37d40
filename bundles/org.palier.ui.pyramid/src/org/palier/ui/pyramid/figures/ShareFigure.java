// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import org.palier.pictures.PyramidLayout.ShareBar;
import org.palier.ui.pictures.GlyphLettering;

/** The share of a level: number, bar on its track, interval, count. */
public final class ShareFigure extends LayoutFigure {

	private static final double WHISKER = 3;
	private static final double LINE = 1.5;

	private final ShareBar share;

	/** @param share what it paints */
	public ShareFigure(ShareBar share, GlyphLettering lettering) {
		super(lettering, share.x() - 4, share.share().baseline() - share.share().size(), right(share) + 4,
				share.detail().baseline() + share.detail().size() * 0.35);
		this.share = share;
	}

	private static double right(ShareBar share) {
		return Math.max(share.x() + share.trackWidth(), share.detail().x() + share.detail().width());
	}

	@Override
	void paint(Pen pen, GlyphLettering letters) {
		double corner = 3;
		pen.rounded(share.trackColor(), share.x(), share.y(), share.trackWidth(), share.height(), corner);
		if (share.width() > 0) {
			pen.rounded(share.fill(), share.x(), share.y(), share.width(), share.height(), corner);
		}
		if (share.high() > share.low()) {
			pen.stroke(share.intervalColor(), share.low(), share.intervalY(), share.high(), share.intervalY(), LINE);
			whisker(pen, share.low());
			whisker(pen, share.high());
		}
		pen.text(share.share(), letters);
		pen.text(share.detail(), letters);
		if (isMarked()) {
			double under = share.share().baseline() + 4;
			pen.stroke(ACCENT, share.share().x(), under, share.share().x() + share.share().width(), under, 2);
		}
	}

	private void whisker(Pen pen, double x) {
		pen.stroke(share.intervalColor(), x, share.intervalY() - WHISKER, x, share.intervalY() + WHISKER, LINE);
	}
}
