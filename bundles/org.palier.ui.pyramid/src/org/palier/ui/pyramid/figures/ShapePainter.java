// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Disc;
import org.palier.pictures.Drawing.Group;
import org.palier.pictures.Drawing.Line;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing.Polygon;
import org.palier.pictures.Drawing.Rectangle;
import org.palier.pictures.Drawing.Shape;
import org.palier.pictures.Drawing.Words;
import org.palier.ui.pictures.GlyphLettering;

/** Paints the shapes that a view adds to bands and tokens, as reports paint them. */
final class ShapePainter {

	private final Pen pen;
	private final GlyphLettering letters;

	ShapePainter(Pen pen, GlyphLettering letters) {
		this.pen = pen;
		this.letters = letters;
	}

	void paint(List<Shape> shapes) {
		shapes.forEach(this::paint);
	}

	private void paint(Shape shape) {
		switch (shape) {
		case Polygon it -> polygon(it);
		case Rectangle it -> rectangle(it);
		case Disc it -> pen.circle(it.fill(), it.x(), it.y(), it.radius());
		case Line it -> stroke(it.points(), it.color(), it.weight(), it.dash());
		case Words it -> pen.text(it.line(), letters);
		case Group it -> paint(it.shapes());
		}
	}

	private void polygon(Polygon it) {
		if (!it.fill().isEmpty()) {
			pen.polygon(it.fill(), it.corners().stream().flatMap(at -> Stream.of(at.x(), at.y()))
					.mapToDouble(Double::doubleValue).toArray());
		}
		if (!it.stroke().isEmpty()) {
			List<Point> around = new ArrayList<>(it.corners());
			around.add(it.corners().get(0));
			stroke(around, it.stroke(), 1, it.dash());
		}
	}

	/** The outline lies half within and half without, as in SVG. */
	private void rectangle(Rectangle it) {
		double half = 0.5;
		if (!it.stroke().isEmpty() && !it.fill().isEmpty()) {
			pen.rounded(it.stroke(), it.x() - half, it.y() - half, it.width() + 1, it.height() + 1, it.round() + half);
			pen.rounded(it.fill(), it.x() + half, it.y() + half, it.width() - 1, it.height() - 1, Math.max(0, it.round() - half));
		} else if (!it.fill().isEmpty()) {
			pen.rounded(it.fill(), it.x(), it.y(), it.width(), it.height(), it.round());
		} else if (!it.stroke().isEmpty()) {
			double right = it.x() + it.width();
			double bottom = it.y() + it.height();
			stroke(List.of(new Point(it.x(), it.y()), new Point(right, it.y()), new Point(right, bottom), new Point(it.x(), bottom),
					new Point(it.x(), it.y())), it.stroke(), 1, Dash.NONE);
		}
	}

	private void stroke(List<Point> points, String color, double weight, Dash dash) {
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			if (from.equals(to)) {
				continue;
			}
			switch (dash) {
			case NONE -> pen.stroke(color, from.x(), from.y(), to.x(), to.y(), weight);
			case DASHED -> pen.dashes(color, from.x(), from.y(), to.x(), to.y(), 5, 4);
			case DOTTED -> pen.dashes(color, from.x(), from.y(), to.x(), to.y(), weight, 6 - weight);
			}
		}
	}
}
