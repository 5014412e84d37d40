// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.palier.pictures.TextLine;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.pictures.GlyphLettering;

/**
 * Paints what layouts measure in fractions of a pixel on draw2d's whole-numbered canvas. Everything is a
 * filled shape: outlines too, because scaled graphics of draw2d do not scale the width of lines.
 */
final class Pen {

	/** Steps to a pixel. */
	private static final int FINE = 16;

	private static final double X_HEIGHT = 0.5;
	private static final int FAINT = 110;

	private final Graphics graphics;

	Pen(Graphics graphics) {
		this.graphics = graphics;
		graphics.setAntialias(SWT.ON);
	}

	/** @param points x and y in turn */
	void polygon(String color, double... points) {
		int[] fine = new int[points.length];
		for (int i = 0; i < points.length; i++) {
			fine[i] = fine(points[i]);
		}
		filled(color, () -> graphics.fillPolygon(fine));
	}

	void rectangle(String color, double x, double y, double width, double height) {
		polygon(color, x, y, x + width, y, x + width, y + height, x, y + height);
	}

	void rounded(String color, double x, double y, double width, double height, double corner) {
		int round = fine(2 * Math.min(corner, Math.min(width, height) / 2));
		filled(color, () -> graphics.fillRoundRectangle(
				new Rectangle(fine(x), fine(y), fine(x + width) - fine(x), fine(y + height) - fine(y)), round, round));
	}

	void circle(String color, double centerX, double centerY, double radius) {
		filled(color, () -> graphics.fillOval(fine(centerX - radius), fine(centerY - radius), fine(2 * radius), fine(2 * radius)));
	}

	/** A straight line, level or upright or slanted, in dashes of {@code on} pixels with {@code off} between. */
	void dashes(String color, double x1, double y1, double x2, double y2, double on, double off) {
		double length = Math.hypot(x2 - x1, y2 - y1);
		double dx = (x2 - x1) / length;
		double dy = (y2 - y1) / length;
		for (double from = 0; from < length; from += on + off) {
			double to = Math.min(from + on, length);
			stroke(color, x1 + dx * from, y1 + dy * from, x1 + dx * to, y1 + dy * to, 1);
		}
	}

	/** A straight line. */
	void stroke(String color, double x1, double y1, double x2, double y2, double width) {
		double length = Math.hypot(x2 - x1, y2 - y1);
		double nx = -(y2 - y1) / length * width / 2;
		double ny = (x2 - x1) / length * width / 2;
		polygon(color, x1 + nx, y1 + ny, x2 + nx, y2 + ny, x2 - nx, y2 - ny, x1 - nx, y1 - ny);
	}

	void text(TextLine line, GlyphLettering lettering) {
		if (line.text().isBlank()) {
			return;
		}
		graphics.pushState();
		graphics.scale(line.size() / GlyphLettering.EM);
		int x = (int) Math.round(line.x() * GlyphLettering.EM / line.size());
		int baseline = (int) Math.round(line.baseline() * GlyphLettering.EM / line.size());
		if (graphics instanceof SWTGraphics) {
			graphics.setBackgroundColor(ScreenColors.of(line.color()));
			graphics.setFillRule(SWT.FILL_WINDING);
			graphics.translate(x, baseline);
			graphics.fillPath(lettering.path(line.text(), line.semibold()));
		} else {
			// The outline's scaled graphics know no shapes; at its size a grey bar reads as a line of text.
			graphics.setBackgroundColor(ScreenColors.of(line.color()));
			graphics.setAlpha(FAINT);
			graphics.fillRectangle(x, baseline - (int) (GlyphLettering.EM * X_HEIGHT),
					(int) (line.width() * GlyphLettering.EM / line.size()), (int) (GlyphLettering.EM * X_HEIGHT));
		}
		graphics.popState();
	}

	private void filled(String color, Runnable shape) {
		graphics.pushState();
		graphics.setBackgroundColor(ScreenColors.of(color));
		graphics.scale(1.0 / FINE);
		shape.run();
		graphics.popState();
	}

	private static int fine(double value) {
		return (int) Math.round(value * FINE);
	}
}
