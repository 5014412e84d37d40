// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.util.List;
import java.util.Locale;

import org.palier.core.layout.PyramidLayout;
import org.palier.core.layout.PyramidLayout.Band;
import org.palier.core.layout.PyramidLayout.LegendEntry;
import org.palier.core.layout.PyramidLayout.ShareBar;
import org.palier.core.layout.PyramidLayout.Token;
import org.palier.core.layout.TextLine;

/**
 * Paints a pyramid as SVG. It computes no place: all comes from the layout. The same layout always gives
 * the same bytes, and nothing in it is fetched from elsewhere. Immutable and thread-safe.
 */
public final class SvgPainter {

	/** Noto Sans has nearly the widths of Open Sans, and the others are narrower than it. */
	private static final String FONTS = "'Open Sans','Noto Sans','Segoe UI',Arial,sans-serif";

	private final String fontFaces;

	private SvgPainter(String fontFaces) {
		this.fontFaces = fontFaces;
	}

	/** For pictures within a page that has the fonts. */
	public static SvgPainter inline() {
		return new SvgPainter("");
	}

	/** For files of their own: they carry the fonts, some 50 kB. */
	public static SvgPainter standalone() {
		return new SvgPainter("<style>" + new OpenSans().fontFaces() + "</style>\n");
	}

	/** A picture with id {@code pyramid}, for a file of its own. @param locale language of the layout's words */
	public String paint(PyramidLayout layout, Locale locale) {
		return paint(layout, locale, "pyramid");
	}

	/** @param id unique in the page; title and description of the picture take theirs from it */
	public String paint(PyramidLayout layout, Locale locale, String id) {
		var svg = new StringBuilder(16_384);
		String title = layout.texts().isEmpty() ? "" : layout.texts().get(0).text();
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").append(escape(id)).append('"');
		number(svg, "width", layout.width());
		number(svg, "height", layout.height());
		svg.append(" viewBox=\"0 0 ").append(decimal(layout.width())).append(' ').append(decimal(layout.height()))
				.append("\" role=\"img\" aria-labelledby=\"").append(escape(id)).append("-title ").append(escape(id))
				.append("-desc\" xml:lang=\"").append(escape(locale.getLanguage())).append("\" font-family=\"")
				.append(FONTS).append("\">\n<title id=\"").append(escape(id)).append("-title\">").append(escape(title))
				.append("</title>\n<desc id=\"").append(escape(id)).append("-desc\">").append(escape(layout.alt()))
				.append("</desc>\n").append(fontFaces);
		rectangle(svg, 0, 0, layout.width(), layout.height(), 0, layout.background());
		svg.append("/>\n");
		layout.bands().forEach(band -> band(svg, band));
		layout.shares().forEach(share -> share(svg, share));
		layout.tokens().forEach(token -> token(svg, token));
		layout.legend().forEach(entry -> legend(svg, entry));
		layout.texts().forEach(text -> text(svg, text));
		return svg.append("</svg>\n").toString();
	}

	private static void band(StringBuilder svg, Band band) {
		svg.append("<path d=\"M").append(point(band.topLeft(), band.top())).append('L')
				.append(point(band.topRight(), band.top())).append('L').append(point(band.bottomRight(), band.bottom()))
				.append('L').append(point(band.bottomLeft(), band.bottom())).append("Z\" fill=\"")
				.append(escape(band.fill())).append('"');
		if (!band.stroke().isEmpty()) {
			svg.append(" stroke=\"").append(escape(band.stroke())).append("\" stroke-dasharray=\"5 4\"");
		}
		svg.append("/>\n");
		text(svg, band.label());
	}

	private static void share(StringBuilder svg, ShareBar share) {
		if (share.leaderTo() > share.leaderFrom()) {
			line(svg, share.leaderFrom(), share.leaderTo(), share.leaderY(), share.leaderColor());
			svg.append(" stroke-width=\"1.5\" stroke-dasharray=\"0 6\" stroke-linecap=\"round\"/>\n");
		}
		rectangle(svg, share.x(), share.y(), share.trackWidth(), share.height(), 3, share.trackColor());
		svg.append("/>\n");
		if (share.width() > 0) {
			rectangle(svg, share.x(), share.y(), share.width(), share.height(), Math.min(3, share.width() / 2), share.fill());
			svg.append("/>\n");
		}
		if (share.high() > share.low()) {
			line(svg, share.low(), share.high(), share.intervalY(), share.intervalColor());
			svg.append(" stroke-width=\"1.5\"/>\n");
			for (double end : List.of(share.low(), share.high())) {
				svg.append("<path d=\"M").append(point(end, share.intervalY() - 3)).append('V')
						.append(decimal(share.intervalY() + 3)).append("\" stroke=\"").append(escape(share.intervalColor()))
						.append("\" stroke-width=\"1.5\"/>\n");
			}
		}
		text(svg, share.share());
		text(svg, share.detail());
	}

	private static void token(StringBuilder svg, Token token) {
		svg.append("<g><title>").append(escape(token.words())).append("</title>");
		rectangle(svg, token.x(), token.y(), token.width(), token.height(), token.corner(), token.fill());
		svg.append(" stroke=\"").append(escape(token.stroke())).append("\"/>");
		if (!token.dot().isEmpty()) {
			circle(svg, token.dotCenterX(), token.dotCenterY(), token.dotRadius(), token.dot());
		}
		svg.append('\n');
		text(svg, token.label());
		text(svg, token.count());
		svg.append("</g>\n");
	}

	private static void legend(StringBuilder svg, LegendEntry entry) {
		circle(svg, entry.centerX(), entry.centerY(), entry.radius(), entry.color());
		svg.append('\n');
		text(svg, entry.label());
	}

	private static void text(StringBuilder svg, TextLine line) {
		svg.append("<text");
		number(svg, "x", line.x());
		number(svg, "y", line.baseline());
		number(svg, "font-size", line.size());
		svg.append(line.semibold() ? " font-weight=\"600\"" : "").append(" fill=\"").append(escape(line.color()))
				.append("\">").append(escape(line.text())).append("</text>\n");
	}

	private static void line(StringBuilder svg, double from, double to, double y, String color) {
		svg.append("<path d=\"M").append(point(from, y)).append('H').append(decimal(to)).append("\" stroke=\"")
				.append(escape(color)).append('"');
	}

	private static void rectangle(StringBuilder svg, double x, double y, double width, double height, double round,
			String fill) {
		svg.append("<rect");
		number(svg, "x", x);
		number(svg, "y", y);
		number(svg, "width", width);
		number(svg, "height", height);
		if (round > 0) {
			number(svg, "rx", round);
		}
		svg.append(" fill=\"").append(escape(fill)).append('"');
	}

	private static void circle(StringBuilder svg, double x, double y, double radius, String fill) {
		svg.append("<circle");
		number(svg, "cx", x);
		number(svg, "cy", y);
		number(svg, "r", radius);
		svg.append(" fill=\"").append(escape(fill)).append("\"/>");
	}

	private static void number(StringBuilder svg, String name, double value) {
		svg.append(' ').append(name).append("=\"").append(decimal(value)).append('"');
	}

	private static String point(double x, double y) {
		return decimal(x) + " " + decimal(y);
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
			default -> escaped.appendCodePoint(allowed(c) ? c : 0xfffd);
			}
		});
		return escaped.toString();
	}

	private static boolean allowed(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd
				|| c >= 0x10000;
	}
}
