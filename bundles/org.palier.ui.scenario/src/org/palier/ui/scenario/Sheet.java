// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;

import org.palier.core.layout.Drawing;
import org.palier.core.layout.Drawing.Dash;
import org.palier.core.layout.Drawing.Point;
import org.palier.core.layout.Drawing.Shape;
import org.palier.core.layout.FontMetrics;
import org.palier.core.layout.Palette;
import org.palier.core.layout.TextLine;

/** A figure being composed: shapes, and words that are measured and shortened to their room. */
final class Sheet {

	/** Where words stand of their x. */
	enum Align {
		START, MIDDLE, END
	}

	private static final FontMetrics METRICS = FontMetrics.openSans();

	private final Palette palette;
	private final List<Shape> shapes = new ArrayList<>();

	Sheet(Palette palette) {
		this.palette = palette;
	}

	Palette palette() {
		return palette;
	}

	void add(Shape shape) {
		shapes.add(shape);
	}

	void line(double x1, double y1, double x2, double y2, String color, double weight, Dash dash) {
		shapes.add(new Drawing.Line(List.of(new Point(x1, y1), new Point(x2, y2)), color, weight, dash));
	}

	void rectangle(double x, double y, double width, double height, double round, String fill, String stroke) {
		shapes.add(new Drawing.Rectangle(x, y, width, height, round, fill, stroke));
	}

	void words(String text, double x, double baseline, Align align, double size, boolean semibold, String color) {
		double width = METRICS.width(text, size, semibold);
		double left = switch (align) {
		case START -> x;
		case MIDDLE -> x - width / 2;
		case END -> x - width;
		};
		shapes.add(new Drawing.Words(new TextLine(text, left, baseline, width, size, semibold, color)));
	}

	static double width(String text, double size, boolean semibold) {
		return METRICS.width(text, size, semibold);
	}

	/** A text that ends with dots where it has no room. */
	static String fitted(String text, double room, double size, boolean semibold) {
		if (METRICS.width(text, size, semibold) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 1 && METRICS.width(text.substring(0, end).strip() + "…", size, semibold) > room) {
			end--;
		}
		return text.substring(0, end).strip() + "…";
	}

	/** A text in at most so many lines, the last of which is shortened. */
	static List<String> wrapped(String text, double room, double size, boolean semibold, int most) {
		List<String> lines = new ArrayList<>();
		String rest = text;
		while (!rest.isEmpty() && lines.size() < most) {
			if (lines.size() == most - 1 || METRICS.width(rest, size, semibold) <= room) {
				lines.add(fitted(rest, room, size, semibold));
				return lines;
			}
			int end = rest.length();
			while (end > 0 && METRICS.width(rest.substring(0, end).strip(), size, semibold) > room) {
				end = rest.lastIndexOf(' ', end - 1);
			}
			if (end <= 0) {
				lines.add(fitted(rest, room, size, semibold));
				return lines;
			}
			lines.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		return lines;
	}

	Drawing drawing(String title, String alt, double width, double height) {
		return new Drawing(title, alt, width, height, palette.background(), shapes);
	}
}
