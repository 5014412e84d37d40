// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

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
import org.palier.pictures.PyramidDrawing;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.TextLine;
import org.palier.reports.words.PlainText;

/**
 * Paints a figure as SVG. It computes no place: all places come from the layout. Equal figures always give equal bytes,
 * and nothing in it is fetched from elsewhere. Immutable and thread-safe.
 */
public final class SvgPainter {

	/** Noto Sans has nearly the widths of Open Sans, and the others are narrower than it. */
	private static final String FONTS = "'Open Sans','Noto Sans','Segoe UI',Arial,sans-serif";

	/** How many numbers a move, a line, a quadratic and a cubic curve, and an end have: the kinds of {@link PathIterator} in their order. */
	private static final int[] VALUES = { 2, 2, 4, 6, 0 };

	private final String fontFaces;
	private final Lettering lettering;

	/** How a line of text is painted. */
	private interface Lettering {
		void paint(StringBuilder svg, TextLine line);
	}

	private SvgPainter(String fontFaces, Lettering lettering) {
		this.fontFaces = fontFaces;
		this.lettering = lettering;
	}

	/** For pictures within a page that has the fonts. */
	public static SvgPainter inline() {
		return new SvgPainter("", SvgPainter::text);
	}

	/** For files of their own: they carry the fonts, some 50 kB. */
	public static SvgPainter standalone() {
		return new SvgPainter("<style>" + new OpenSans().fontFaces() + "</style>\n", SvgPainter::text);
	}

	/**
	 * Makes a painter for documents that are opened where the fonts may be missing, and cannot include them: letters
	 * are outlines. The description has the words of the picture.
	 *
	 * @throws IOException when the fonts that are shipped cannot be read
	 */
	public static SvgPainter outlined() throws IOException {
		LetterOutlines regular = LetterOutlines.of(400);
		LetterOutlines semibold = LetterOutlines.of(600);
		return new SvgPainter("", (svg, line) -> outline(svg, line, line.semibold() ? semibold : regular));
	}

	/** A picture with id {@code pyramid}, for a file of its own. @param locale language of the layout's words */
	public String paint(PyramidLayout layout, Locale locale) {
		return paint(PyramidDrawing.of(layout), locale, "pyramid");
	}

	/** @param id unique in the page; title and description of the picture take theirs from it */
	public String paint(Drawing drawing, Locale locale, String id) {
		var svg = new StringBuilder(16_384);
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").append(escape(id)).append('"');
		number(svg, "width", drawing.width());
		number(svg, "height", drawing.height());
		svg.append(" viewBox=\"0 0 ").append(decimal(drawing.width())).append(' ').append(decimal(drawing.height()))
				.append("\" role=\"img\" aria-labelledby=\"").append(escape(id)).append("-title ").append(escape(id))
				.append("-desc\" xml:lang=\"").append(escape(locale.getLanguage())).append("\" font-family=\"")
				.append(FONTS).append("\">\n<title id=\"").append(escape(id)).append("-title\">").append(escape(drawing.title()))
				.append("</title>\n<desc id=\"").append(escape(id)).append("-desc\">").append(escape(drawing.alt()))
				.append("</desc>\n").append(fontFaces);
		shape(svg, new Rectangle(0, 0, drawing.width(), drawing.height(), 0, drawing.background(), ""));
		drawing.shapes().forEach(it -> shape(svg, it));
		return svg.append("</svg>\n").toString();
	}

	private void shape(StringBuilder svg, Shape shape) {
		switch (shape) {
		case Polygon it -> polygon(svg, it);
		case Rectangle it -> rectangle(svg, it);
		case Disc it -> {
			svg.append("<circle");
			number(svg, "cx", it.x());
			number(svg, "cy", it.y());
			number(svg, "r", it.radius());
			svg.append(" fill=\"").append(escape(it.fill())).append("\"/>\n");
		}
		case Line it -> line(svg, it);
		case Words it -> lettering.paint(svg, it.line());
		case Group it -> {
			svg.append("<g><title>").append(escape(it.words())).append("</title>");
			it.shapes().forEach(part -> shape(svg, part));
			svg.append("</g>\n");
		}
		}
	}

	/** A shape without a fill would be black. */
	private static String fill(String color) {
		return color.isEmpty() ? "none" : escape(color);
	}

	private static void polygon(StringBuilder svg, Polygon polygon) {
		path(svg, polygon.corners());
		svg.append("Z\" fill=\"").append(fill(polygon.fill())).append('"');
		if (!polygon.stroke().isEmpty()) {
			svg.append(" stroke=\"").append(escape(polygon.stroke())).append('"').append(dash(polygon.dash()));
		}
		svg.append("/>\n");
	}

	private static void line(StringBuilder svg, Line line) {
		path(svg, line.points());
		svg.append("\" fill=\"none\" stroke=\"").append(escape(line.color())).append('"');
		number(svg, "stroke-width", line.weight());
		svg.append(dash(line.dash())).append("/>\n");
	}

	private static void path(StringBuilder svg, List<Point> points) {
		svg.append("<path d=\"");
		for (int i = 0; i < points.size(); i++) {
			svg.append(i == 0 ? 'M' : 'L').append(decimal(points.get(i).x())).append(' ').append(decimal(points.get(i).y()));
		}
	}

	private static String dash(Dash dash) {
		return switch (dash) {
		case NONE -> "";
		case DASHED -> " stroke-dasharray=\"5 4\"";
		case DOTTED -> " stroke-dasharray=\"0 6\" stroke-linecap=\"round\"";
		};
	}

	private static void rectangle(StringBuilder svg, Rectangle it) {
		svg.append("<rect");
		number(svg, "x", it.x());
		number(svg, "y", it.y());
		number(svg, "width", it.width());
		number(svg, "height", it.height());
		if (it.round() > 0) {
			number(svg, "rx", it.round());
		}
		svg.append(" fill=\"").append(fill(it.fill())).append('"');
		if (!it.stroke().isEmpty()) {
			svg.append(" stroke=\"").append(escape(it.stroke())).append('"');
		}
		svg.append("/>\n");
	}

	private static void text(StringBuilder svg, TextLine line) {
		svg.append("<text");
		number(svg, "x", line.x());
		number(svg, "y", line.baseline());
		number(svg, "font-size", line.size());
		svg.append(line.semibold() ? " font-weight=\"600\"" : "").append(" fill=\"").append(escape(line.color()))
				.append("\">").append(escape(line.text())).append("</text>\n");
	}

	private static void outline(StringBuilder svg, TextLine line, LetterOutlines letters) {
		svg.append("<path d=\"");
		var at = new double[6];
		for (PathIterator path = letters.outline(line).getPathIterator(null); !path.isDone(); path.next()) {
			int kind = path.currentSegment(at);
			svg.append("MLQCZ".charAt(kind));
			for (int i = 0; i < VALUES[kind]; i++) {
				svg.append(i == 0 ? "" : " ").append(decimal(at[i]));
			}
		}
		svg.append("\" fill=\"").append(escape(line.color())).append("\"/>\n");
	}

	private static void number(StringBuilder svg, String name, double value) {
		svg.append(' ').append(name).append("=\"").append(decimal(value)).append('"');
	}

	/** At most two decimals, none that say nothing. */
	private static String decimal(double value) {
		long hundredths = Math.round(value * 100);
		String text = (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100;
		long rest = Math.abs(hundredths) % 100;
		return rest == 0 ? text : rest % 10 == 0 ? text + "." + rest / 10 : text + (rest < 10 ? ".0" : ".") + rest;
	}

	/** For element content and attributes; characters that XML 1.0 forbids become the replacement character. */
	static String escape(String text) {
		var escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			default -> escaped.appendCodePoint(PlainText.isAllowed(c) ? c : 0xfffd);
			}
		});
		return escaped.toString();
	}
}
