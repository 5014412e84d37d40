// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;

/**
 * A figure as vector shapes, in pixels at zoom 1, y downward. It is a layout of which only the painting remains, so that
 * every painter (SVG, PDF, a canvas) paints every kind of figure alike. Shapes are painted in order. Colours are #rrggbb.
 * Immutable.
 *
 * @param title title of the figure; empty for none
 * @param alt the figure in words, for readers who cannot see it
 * @param width width of the whole picture
 * @param height height of the whole picture
 * @param background fill of the whole picture
 * @param shapes shapes from back to front
 */
public record Drawing(String title, String alt, double width, double height, String background, List<Shape> shapes) {

	/** One thing to paint. */
	public sealed interface Shape {
	}

	/** The pattern of a line: drawn through, dashed or dotted. */
	public enum Dash {
		/** Not at all. */
		NONE,
		/** Strokes of 5 with gaps of 4. */
		DASHED,
		/** Dots 6 apart. */
		DOTTED
	}

	/** A point of a figure. */
	public record Point(double x, double y) {
	}

	/**
	 * An area with straight sides.
	 *
	 * @param corners three or more, in order
	 * @param fill    empty for none
	 * @param stroke  colour of its outline, 1 wide; empty for none
	 */
	public record Polygon(List<Point> corners, String fill, String stroke, Dash dash) implements Shape {

		/** Copies its list. */
		public Polygon {
			corners = List.copyOf(corners);
		}
	}

	/**
	 * An upright rectangle.
	 *
	 * @param round  radius of its corners; 0 for none
	 * @param fill   empty for none
	 * @param stroke colour of its outline, 1 wide; empty for none
	 */
	public record Rectangle(double x, double y, double width, double height, double round, String fill, String stroke)
			implements Shape {
	}

	/** A disc. */
	public record Disc(double x, double y, double radius, String fill) implements Shape {
	}

	/**
	 * A line through points.
	 *
	 * @param points two or more, in order
	 * @param weight width of the stroke
	 */
	public record Line(List<Point> points, String color, double weight, Dash dash) implements Shape {

		/** Copies its list. */
		public Line {
			points = List.copyOf(points);
		}
	}

	/** Words. */
	public record Words(TextLine line) implements Shape {
	}

	/** Shapes that stand for one thing. @param words the thing in words, for a tool tip */
	public record Group(String words, List<Shape> shapes) implements Shape {

		/** Copies its list. */
		public Group {
			shapes = List.copyOf(shapes);
		}
	}

	/** Copies its list. */
	public Drawing {
		shapes = List.copyOf(shapes);
	}
}
