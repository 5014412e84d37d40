// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

import org.palier.ui.pictures.GlyphLettering;

/** A figure at the place that a layout gives it; it may be marked as chosen or as where a drop would go. */
public abstract class LayoutFigure extends Figure {

	/**
	 * The colour of the chosen figure and of the target of a drop. On light and dark bands alike a contrast of 3:1 is possible, 4.5:1 is not.
	 */
	static final String ACCENT = "#e8590c";

	private final GlyphLettering lettering;
	private boolean marked;

	LayoutFigure(GlyphLettering lettering, double x, double y, double right, double bottom) {
		this.lettering = lettering;
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		setBounds(new Rectangle(left, top, (int) Math.ceil(right) - left, (int) Math.ceil(bottom) - top));
	}

	/** Chosen, or where a drop would go. */
	public final void setMarked(boolean value) {
		if (marked != value) {
			marked = value;
			repaint();
		}
	}

	/** See {@link #setMarked}. */
	public final boolean isMarked() {
		return marked;
	}

	@Override
	protected final void paintFigure(Graphics graphics) {
		graphics.pushState();
		paint(new Pen(graphics), lettering);
		graphics.popState();
	}

	abstract void paint(Pen pen, GlyphLettering letters);
}
