// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.palier.ground.text.ShorterNames;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing.Shape;

/** A chart being composed: shapes, and words that are measured and shortened to their room. */
public final class ChartSheet {

	/** The position of words relative to their x. */
	public enum Align {
		START, MIDDLE, END
	}

	private static final String ELLIPSIS = "…";
	private static final double TITLE = 14;
	private static final double TITLE_LINE = 18;
	private static final double SUBJECT = 11;
	private static final double SUBJECT_LINE = 15.6;

	private final Lettering lettering;
	private final Palette palette;
	private final List<Shape> shapes = new ArrayList<>();

	public ChartSheet(FontMetrics metrics, Palette palette) {
		this(new Lettering(metrics), palette);
	}

	private ChartSheet(Lettering lettering, Palette palette) {
		this.lettering = lettering;
		this.palette = palette;
	}

	public Palette palette() {
		return palette;
	}

	/** The shapes drawn so far, from back to front. */
	List<Shape> shapes() {
		return List.copyOf(shapes);
	}

	public void add(Shape shape) {
		shapes.add(shape);
	}

	public void line(double x1, double y1, double x2, double y2, String color, double weight, Dash dash) {
		shapes.add(new Drawing.Line(List.of(new Point(x1, y1), new Point(x2, y2)), color, weight, dash));
	}

	public void rectangle(double x, double y, double width, double height, double round, String fill, String stroke) {
		shapes.add(new Drawing.Rectangle(x, y, width, height, round, fill, stroke));
	}

	public void words(String text, double x, double baseline, Align align, double size, boolean semibold, String color) {
		double width = width(text, size, semibold);
		double left = switch (align) {
		case START -> x;
		case MIDDLE -> x - width / 2;
		case END -> x - width;
		};
		shapes.add(new Drawing.Words(lettering.left(text, left, baseline, size, semibold, color)));
	}

	public double width(String text, double size, boolean semibold) {
		return lettering.width(text, size, semibold);
	}

	/** A text that ends with dots where it has no room. */
	public String fitted(String text, double room, double size, boolean semibold) {
		return lettering.fit(text, room, size, semibold);
	}

	/** Names that stand beside each other, as they fit: no two look alike. */
	public List<String> fitted(List<String> names, ShorterNames shorter, double room, double size, boolean semibold) {
		return shorter.into(names, room, it -> width(it, size, semibold));
	}

	/** A text in at most so many lines, the last of which is shortened. */
	public List<String> wrapped(String text, double room, double size, boolean semibold, int most) {
		List<String> lines = lettering.wrap(text, room, size, semibold);
		if (lines.size() <= most) {
			return lines;
		}
		List<String> kept = new ArrayList<>(lines.subList(0, most));
		kept.set(most - 1, lettering.fit(kept.getLast() + " " + lines.get(most), room, size, semibold));
		if (!kept.getLast().endsWith(ELLIPSIS)) {
			kept.set(most - 1, lettering.fit(kept.getLast() + ELLIPSIS + ELLIPSIS, room, size, semibold));
		}
		return kept;
	}

	/** Shapes that stand for one thing. @param words the thing in words @param drawn draws them, on this sheet's ground */
	void group(String words, Consumer<ChartSheet> drawn) {
		var mark = new ChartSheet(lettering, palette);
		drawn.accept(mark);
		shapes.add(new Drawing.Group(words, mark.shapes()));
	}

	/** A title and what the picture is of, at its top. @return where the next line can begin */
	double heading(String title, String subject, double margin, double width) {
		double y = margin + SUBJECT;
		for (String line : wrapped(title, width - 2 * margin, TITLE, true, 2)) {
			words(line, margin, y, Align.START, TITLE, true, palette.text());
			y += TITLE_LINE;
		}
		for (String line : wrapped(subject, width - 2 * margin, SUBJECT, false, 2)) {
			words(line, margin, y, Align.START, SUBJECT, false, palette.secondary());
			y += SUBJECT_LINE;
		}
		return y;
	}

	public Drawing drawing(String title, String alt, double width, double height) {
		return new Drawing(title, alt, width, height, palette.background(), shapes);
	}
}
