// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import org.palier.pictures.FontMetrics;

/** How high texts are, in points, by the widths of Open Sans with room for the fonts of machines that lack it. */
final class Fitting {

	/** Of a font to the next line, with the widest of those that stand in for Open Sans. */
	private static final double LEADING = 1.36;
	/** How much wider a font may be that stands in for Open Sans. */
	private static final double ROOM = 1.12;

	private static final FontMetrics FONT = FontMetrics.openSans();

	private Fitting() {
		// measures
	}

	/** Width of a text on one line, with room for a font that stands in. */
	static double width(String text, double size, boolean bold) {
		return FONT.width(text, size, bold) * ROOM;
	}

	/** Height of a text. @param size of its letters @param width that it has */
	static double height(String text, double size, boolean bold, double width) {
		return text.isEmpty() ? 0 : lines(text, size, bold, width) * size * LEADING;
	}

	private static int lines(String text, double size, boolean bold, double width) {
		int lines = 1;
		double at = 0;
		double blank = FONT.width(" ", size, bold) * ROOM;
		for (String word : text.split(" ")) {
			double wide = FONT.width(word, size, bold) * ROOM;
			if (at > 0 && at + blank + wide > width) {
				lines++;
				at = 0;
			}
			// A word wider than the line is broken.
			lines += (int) (wide / width);
			at += (at > 0 ? blank : 0) + wide % width;
		}
		return lines;
	}

	/** The largest of some sizes at which a text is no higher; the last where none is. */
	static double size(String text, boolean bold, double width, double height, double... sizes) {
		for (double size : sizes) {
			if (height(text, size, bold, width) <= height) {
				return size;
			}
		}
		return sizes[sizes.length - 1];
	}
}
