// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import org.palier.pictures.PyramidLayout.Band;
import org.palier.ui.pictures.GlyphLettering;

/** A level, or the tray of what is not placed. */
public final class BandFigure extends LayoutFigure {

	private static final double MARK = 3;

	private final Band band;

	/** @param band what it paints */
	public BandFigure(Band band, GlyphLettering lettering) {
		super(lettering, Math.min(band.topLeft(), band.bottomLeft()), band.top(), Math.max(band.topRight(), band.bottomRight()),
				band.bottom());
		this.band = band;
	}

	/** Only the slanted shape counts, so that a click beside it misses. */
	@Override
	public boolean containsPoint(int x, int y) {
		return y >= band.top() && y <= band.bottom() && x >= left(y) && x <= right(y);
	}

	@Override
	void paint(Pen pen, GlyphLettering letters) {
		if (isMarked()) {
			shape(pen, ACCENT, 0);
			shape(pen, band.fill(), MARK);
		} else {
			shape(pen, band.fill(), 0);
			if (!band.stroke().isEmpty()) {
				dashed(pen);
			}
		}
		new ShapePainter(pen, letters).paint(band.marks());
		pen.text(band.label(), letters);
	}

	private void shape(Pen pen, String color, double inset) {
		double top = band.top() + inset;
		double bottom = band.bottom() - inset;
		// Along the slanted side the same distance needs more room sideways.
		double slope = (band.topLeft() - band.bottomLeft()) / (band.bottom() - band.top());
		double side = inset * Math.hypot(1, slope);
		pen.polygon(color, left(top) + side, top, right(top) - side, top, right(bottom) - side, bottom, left(bottom) + side, bottom);
	}

	private void dashed(Pen pen) {
		double half = 0.5;
		pen.dashes(band.stroke(), band.topLeft(), band.top() + half, band.topRight(), band.top() + half, 5, 4);
		pen.dashes(band.stroke(), band.topRight() - half, band.top(), band.bottomRight() - half, band.bottom(), 5, 4);
		pen.dashes(band.stroke(), band.bottomRight(), band.bottom() - half, band.bottomLeft(), band.bottom() - half, 5, 4);
		pen.dashes(band.stroke(), band.bottomLeft() + half, band.bottom(), band.topLeft() + half, band.top(), 5, 4);
	}

	private double left(double y) {
		return band.topLeft() + (band.bottomLeft() - band.topLeft()) * (y - band.top()) / (band.bottom() - band.top());
	}

	private double right(double y) {
		return band.topRight() + (band.bottomRight() - band.topRight()) * (y - band.top()) / (band.bottom() - band.top());
	}
}
