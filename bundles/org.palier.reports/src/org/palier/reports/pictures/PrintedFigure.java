// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import org.palier.pictures.Drawing;

/** A figure on a page: as large as there is room, upright or on its side. */
public record PrintedFigure(Drawing drawing) {

	/** Room for a figure in points on a page of letter or A4 paper, upright and on its side. */
	private static final double WIDTH = 514;
	private static final double HEIGHT = 600;
	private static final double SIDE_WIDTH = 708;
	private static final double SIDE_HEIGHT = 420;
	/** Points a unit of a figure, at which its letters of 11 units are 6.6 points high. */
	private static final double SMALLEST = 0.6;
	/** A picture of at most this width is no figure but a sign, and keeps its size. */
	private static final double SIGN = 100;

	/** Width of the figure on its page, in points. */
	public double width() {
		if (drawing.width() <= SIGN) {
			return drawing.width();
		}
		double ratio = drawing.width() / drawing.height();
		return isWide() ? Math.min(SIDE_WIDTH, SIDE_HEIGHT * ratio) : Math.min(WIDTH, HEIGHT * ratio);
	}

	/** True for a figure whose letters are too small to read on an upright page: it has a page on its side. */
	public boolean isWide() {
		double ratio = drawing.width() / drawing.height();
		double upright = Math.min(WIDTH, HEIGHT * ratio);
		return upright / drawing.width() < SMALLEST && Math.min(SIDE_WIDTH, SIDE_HEIGHT * ratio) > 1.1 * upright;
	}
}
