// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
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
 * Paints figures into a PDF as vectors and as text that can be searched, one unit of a figure as one point. It computes
 * no place: all comes from the drawing. Used by one thread.
 */
public final class PdfPainter {

	/** Control points of a quarter of a circle of radius 1 lie this far along the tangents. */
	private static final float ARC = 0.5522848f;

	private final PDDocument document;
	private final PDType0Font regular;
	private final PDType0Font semibold;

	/** @param document that the figures are for; it embeds what it uses of the fonts when it is saved */
	public PdfPainter(PDDocument document) throws IOException {
		this.document = document;
		this.regular = load(400);
		this.semibold = load(600);
	}

	private PDType0Font load(int weight) throws IOException {
		try (InputStream font = OpenSans.trueType(weight)) {
			return PDType0Font.load(document, font, true);
		}
	}

	/** The figure as a form to be drawn anywhere in the document. */
	public PDFormXObject paint(Drawing drawing) throws IOException {
		var form = new PDAppearanceStream(document);
		form.setBBox(new PDRectangle((float) drawing.width(), (float) drawing.height()));
		form.setResources(new PDResources());
		try (var stream = new PDPageContentStream(document, form)) {
			var canvas = new Canvas(stream, drawing.height());
			canvas.shape(new Rectangle(0, 0, drawing.width(), drawing.height(), 0, drawing.background(), ""));
			for (Shape shape : drawing.shapes()) {
				canvas.shape(shape);
			}
		}
		return form;
	}

	/** Where one figure is painted. In PDF y goes upward. */
	private final class Canvas {

		private final PDPageContentStream to;
		private final double height;

		Canvas(PDPageContentStream to, double height) {
			this.to = to;
			this.height = height;
		}

		void shape(Shape shape) throws IOException {
			switch (shape) {
			case Polygon it -> {
				path(it.corners());
				to.closePath();
				dash(it.dash(), 1);
				paint(it.fill(), it.stroke(), 1);
			}
			case Rectangle it -> {
				rectangle(it);
				dash(Dash.NONE, 1);
				paint(it.fill(), it.stroke(), 1);
			}
			case Disc it -> {
				rectangle(new Rectangle(it.x() - it.radius(), it.y() - it.radius(), 2 * it.radius(), 2 * it.radius(), it.radius(),
						it.fill(), ""));
				paint(it.fill(), "", 1);
			}
			case Line it -> {
				path(it.points());
				dash(it.dash(), it.weight());
				paint("", it.color(), it.weight());
			}
			case Words it -> text(it.line());
			case Group it -> {
				for (Shape part : it.shapes()) {
					shape(part);
				}
			}
			}
		}

		private float y(double y) {
			return (float) (height - y);
		}

		private void path(List<Point> points) throws IOException {
			to.moveTo((float) points.get(0).x(), y(points.get(0).y()));
			for (Point point : points.subList(1, points.size())) {
				to.lineTo((float) point.x(), y(point.y()));
			}
		}

		private void rectangle(Rectangle it) throws IOException {
			float r = (float) Math.min(it.round(), Math.min(it.width(), it.height()) / 2);
			float left = (float) it.x();
			float right = (float) (it.x() + it.width());
			float top = y(it.y());
			float bottom = y(it.y() + it.height());
			if (r <= 0) {
				to.addRect(left, bottom, right - left, top - bottom);
				return;
			}
			float c = r * (1 - ARC);
			to.moveTo(left + r, top);
			to.lineTo(right - r, top);
			to.curveTo(right - c, top, right, top - c, right, top - r);
			to.lineTo(right, bottom + r);
			to.curveTo(right, bottom + c, right - c, bottom, right - r, bottom);
			to.lineTo(left + r, bottom);
			to.curveTo(left + c, bottom, left, bottom + c, left, bottom + r);
			to.lineTo(left, top - r);
			to.curveTo(left, top - c, left + c, top, left + r, top);
			to.closePath();
		}

		private void dash(Dash dash, double weight) throws IOException {
			to.setLineCapStyle(dash == Dash.DOTTED ? 1 : 0);
			to.setLineDashPattern(switch (dash) {
			case NONE -> new float[0];
			case DASHED -> new float[] { 5, 4 };
			case DOTTED -> new float[] { 0, 6 };
			}, 0);
			to.setLineWidth((float) weight);
		}

		private void paint(String fill, String stroke, double weight) throws IOException {
			if (!fill.isEmpty()) {
				to.setNonStrokingColor(Color.decode(fill));
			}
			if (!stroke.isEmpty()) {
				to.setStrokingColor(Color.decode(stroke));
				to.setLineWidth((float) weight);
			}
			if (!fill.isEmpty() && !stroke.isEmpty()) {
				to.fillAndStroke();
			} else if (!fill.isEmpty()) {
				to.fill();
			} else {
				to.stroke();
			}
		}

		private void text(TextLine line) throws IOException {
			PDType0Font font = line.semibold() ? semibold : regular;
			to.beginText();
			to.setNonStrokingColor(Color.decode(line.color()));
			to.setFont(font, (float) line.size());
			to.newLineAtOffset((float) line.x(), y(line.baseline()));
			to.showText(shown(line.text(), font));
			to.endText();
		}
	}

	/** The text with the replacement character for what the font cannot show. */
	private static String shown(String text, PDType0Font font) {
		var shown = new StringBuilder();
		text.codePoints().forEach(c -> shown.appendCodePoint(has(font, c) ? c : 0xfffd));
		return shown.toString();
	}

	private static boolean has(PDType0Font font, int c) {
		try {
			font.encode(Character.toString(c));
			return true;
		} catch (IOException | IllegalArgumentException none) {
			return false;
		}
	}
}
