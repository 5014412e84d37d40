// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Disc;
import org.palier.pictures.Drawing.Group;
import org.palier.pictures.Drawing.Line;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing.Polygon;
import org.palier.pictures.Drawing.Rectangle;
import org.palier.pictures.Drawing.Shape;
import org.palier.pictures.Drawing.Words;
import org.palier.pictures.Drawing;
import org.palier.pictures.TextLine;

/**
 * Paints figures as PNG, for programs that show no vectors. It computes no place: all comes from the drawing. Letters
 * are outlines of the fonts that are shipped, so that the machine needs none, and the same figure gives the same bytes on
 * the same Java. Needs no display. Thread-safe.
 */
public final class PngPainter {

	private final LetterOutlines regular;
	private final LetterOutlines semibold;

	/** Reads the fonts, once for all figures. */
	public PngPainter() throws IOException {
		this.regular = LetterOutlines.of(400);
		this.semibold = LetterOutlines.of(600);
	}

	/** @param zoom pixels a unit of the drawing, above 0 */
	public byte[] paint(Drawing drawing, double zoom) throws IOException {
		var image = new BufferedImage((int) Math.ceil(drawing.width() * zoom), (int) Math.ceil(drawing.height() * zoom),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D to = image.createGraphics();
		try {
			to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			to.setColor(Color.decode(drawing.background()));
			to.fillRect(0, 0, image.getWidth(), image.getHeight());
			to.scale(zoom, zoom);
			drawing.shapes().forEach(it -> shape(to, it));
		} finally {
			to.dispose();
		}
		var png = new ByteArrayOutputStream(1 << 16);
		ImageIO.write(image, "png", png);
		return png.toByteArray();
	}

	private void shape(Graphics2D to, Shape shape) {
		switch (shape) {
		case Polygon it -> {
			Path2D path = path(it.corners());
			path.closePath();
			paint(to, path, it.fill(), it.stroke(), 1, it.dash());
		}
		case Rectangle it -> paint(to, new RoundRectangle2D.Double(it.x(), it.y(), it.width(), it.height(), 2 * it.round(), 2 * it.round()),
				it.fill(), it.stroke(), 1, Dash.NONE);
		case Disc it -> paint(to, new Ellipse2D.Double(it.x() - it.radius(), it.y() - it.radius(), 2 * it.radius(), 2 * it.radius()),
				it.fill(), "", 1, Dash.NONE);
		case Line it -> paint(to, path(it.points()), "", it.color(), it.weight(), it.dash());
		case Words it -> {
			TextLine line = it.line();
			to.setColor(Color.decode(line.color()));
			to.fill((line.semibold() ? semibold : regular).outline(line));
		}
		case Group it -> it.shapes().forEach(part -> shape(to, part));
		}
	}

	private static Path2D path(List<Point> points) {
		var path = new Path2D.Double();
		path.moveTo(points.get(0).x(), points.get(0).y());
		points.subList(1, points.size()).forEach(it -> path.lineTo(it.x(), it.y()));
		return path;
	}

	private static void paint(Graphics2D to, java.awt.Shape shape, String fill, String stroke, double weight, Dash dash) {
		if (!fill.isEmpty()) {
			to.setColor(Color.decode(fill));
			to.fill(shape);
		}
		if (!stroke.isEmpty()) {
			to.setColor(Color.decode(stroke));
			to.setStroke(stroke((float) weight, dash));
			to.draw(shape);
		}
	}

	private static BasicStroke stroke(float weight, Dash dash) {
		return switch (dash) {
		case NONE -> new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
		case DASHED -> new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 5, 4 }, 0);
		case DOTTED -> new BasicStroke(weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] { 0.01f, 6 }, 0);
		};
	}
}
