// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.LegendEntry;
import org.palier.pictures.PyramidLayout.ShareBar;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.TextLine;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.pictures.GlyphLettering;

/** The sheet that bands, tokens and shares lie on, with all that belongs to none of them. */
public final class PictureFigure extends LayoutFigure {

	private static final double DOT = 0.75;
	private static final double DOT_STEP = 6;

	private PyramidLayout layout;

	/** @param layout what it paints; children are the caller's */
	public PictureFigure(PyramidLayout layout, GlyphLettering lettering) {
		super(lettering, 0, 0, layout.width(), layout.height());
		this.layout = layout;
		setOpaque(true);
		setBackgroundColor(ScreenColors.of(layout.background()));
	}

	/** A sheet with everything on it: for paper, files and the clipboard. */
	public static PictureFigure complete(PyramidLayout layout, GlyphLettering lettering) {
		var picture = new PictureFigure(layout, lettering);
		for (Band band : layout.bands()) {
			var figure = new BandFigure(band, lettering);
			layout.tokens().stream().filter(it -> it.isIn(band)).forEach((Token it) -> figure.add(new TokenFigure(it, lettering)));
			picture.add(figure);
		}
		layout.tokens().stream().filter(it -> layout.bands().stream().noneMatch(it::isIn))
				.forEach((Token it) -> picture.add(new TokenFigure(it, lettering)));
		layout.shares().forEach((ShareBar it) -> picture.add(new ShareFigure(it, lettering)));
		return picture;
	}

	/** Paints another layout from now on. */
	public void setLayout(PyramidLayout other) {
		layout = other;
		setBackgroundColor(ScreenColors.of(layout.background()));
		setBounds(getBounds().getCopy().setSize((int) Math.ceil(layout.width()), (int) Math.ceil(layout.height())));
		repaint();
	}

	@Override
	void paint(Pen pen, GlyphLettering letters) {
		pen.rectangle(layout.background(), 0, 0, layout.width(), layout.height());
		new ShapePainter(pen, letters).paint(layout.shapes());
		for (ShareBar share : layout.shares()) {
			for (double x = share.leaderFrom(); x <= share.leaderTo(); x += DOT_STEP) {
				pen.circle(share.leaderColor(), x, share.leaderY(), DOT);
			}
		}
		for (LegendEntry entry : layout.legend()) {
			pen.circle(entry.color(), entry.centerX(), entry.centerY(), entry.radius());
			pen.text(entry.label(), letters);
		}
		for (TextLine line : layout.texts()) {
			pen.text(line, letters);
		}
	}
}
