// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.pictures.Drawing.Group;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing.Rectangle;
import org.palier.pictures.Drawing.Shape;

/**
 * The things in a drawing that a pointer finds and arrow keys visit, each with its place and its words. Immutable.
 *
 * @param all marks from back to front
 */
public record Marks(List<Mark> all) {

	/**
	 * A mark of a drawing that stands for one thing. @param words the thing in words @param x left end of the box around it @param y its top
	 */
	public record Mark(String words, double x, double y, double width, double height) {

		boolean has(double atX, double atY) {
			return atX >= x && atX < x + width && atY >= y && atY < y + height;
		}
	}

	/** Copies its list. */
	public Marks {
		all = List.copyOf(all);
	}

	/** Those of a drawing. */
	public static Marks of(Drawing drawing) {
		return new Marks(drawing.shapes().stream().filter(Group.class::isInstance).map(it -> mark((Group) it)).toList());
	}

	/** The foremost one at a place; empty where there is none. */
	public OptionalInt at(double x, double y) {
		return IntStream.range(0, all.size()).map(it -> all.size() - 1 - it).filter(it -> all.get(it).has(x, y)).findFirst();
	}

	private static Mark mark(Group group) {
		List<Point> corners = new ArrayList<>();
		group.shapes().forEach(it -> corners.addAll(corners(it).toList()));
		double left = corners.stream().mapToDouble(Point::x).min().orElse(0);
		double top = corners.stream().mapToDouble(Point::y).min().orElse(0);
		return new Mark(group.words(), left, top, corners.stream().mapToDouble(Point::x).max().orElse(0) - left,
				corners.stream().mapToDouble(Point::y).max().orElse(0) - top);
	}

	private static Stream<Point> corners(Shape shape) {
		return switch (shape) {
		case Rectangle it -> Stream.of(new Point(it.x(), it.y()), new Point(it.x() + it.width(), it.y() + it.height()));
		case Drawing.Polygon it -> it.corners().stream();
		case Drawing.Disc it ->
			Stream.of(new Point(it.x() - it.radius(), it.y() - it.radius()), new Point(it.x() + it.radius(), it.y() + it.radius()));
		case Drawing.Line it -> it.points().stream();
		case Drawing.Words it -> Stream.of(new Point(it.line().x(), it.line().baseline() - it.line().size()),
				new Point(it.line().x() + it.line().width(), it.line().baseline()));
		case Group it -> it.shapes().stream().flatMap(Marks::corners);
		};
	}
}
