// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.SharesChart.Mark;

/**
 * Marks of shares on a scale: the same everywhere. A full dot is ours or a corrected share, a hollow one another's, an amber ring what
 * programs alone say.
 */
final class ShareMarks {

	/** Points by which programs alone must be off before it is shown. */
	static final double SHOWN = 0.015;
	private static final double RADIUS = 5;
	private static final double HOLE = 2.9;
	private static final double CAP = 4.5;

	private ShareMarks() {
	}

	/** A dot with its interval where it has one. @param y its middle @param full whether it is full */
	static void dot(ChartSheet sheet, PercentScale scale, Mark mark, double y, boolean full) {
		String color = color(sheet.palette(), full);
		if (mark.hasMargin()) {
			interval(sheet, scale, mark, y, color);
		}
		disc(sheet, scale.at(mark.value()), y, full);
	}

	/** A dot alone, e.g. in a legend. */
	static void disc(ChartSheet sheet, double x, double y, boolean full) {
		sheet.add(new Drawing.Disc(x, y, RADIUS, color(sheet.palette(), full)));
		if (!full) {
			sheet.add(new Drawing.Disc(x, y, HOLE, sheet.palette().background()));
		}
	}

	/** A line from end to end with its caps. */
	static void interval(ChartSheet sheet, PercentScale scale, Mark mark, double y, String color) {
		ends(sheet, scale.at(mark.low()), scale.at(mark.high()), y, color);
	}

	/** Draws a line with ends between two places. */
	static void ends(ChartSheet sheet, double from, double to, double y, String color) {
		sheet.line(from, y, to, y, color, 1.8, Dash.NONE);
		sheet.line(from, y - CAP, from, y + CAP, color, 1.8, Dash.NONE);
		sheet.line(to, y - CAP, to, y + CAP, color, 1.8, Dash.NONE);
	}

	/** Draws the share by programs alone, where its error would mislead a reader. */
	static void alone(ChartSheet sheet, PercentScale scale, Mark mark, double y) {
		if (isAloneShown(mark)) {
			ring(sheet, scale.at(mark.alone()), y);
		}
	}

	/** Whether the ring of programs alone is drawn. */
	static boolean isAloneShown(Mark mark) {
		return Double.isFinite(mark.alone()) && Math.abs(mark.alone() - mark.value()) >= SHOWN;
	}

	/** The ring of programs alone. */
	static void ring(ChartSheet sheet, double x, double y) {
		sheet.add(new Drawing.Disc(x, y, RADIUS + 0.5, amber(sheet.palette())));
		sheet.add(new Drawing.Disc(x, y, RADIUS - 1.6, sheet.palette().background()));
	}

	/** Colour of warnings, and of programs alone. */
	static String amber(Palette palette) {
		return palette.dark() ? ChartInk.of(palette).base() : "#8a5a00";
	}

	/** Colour of a dot. */
	static String color(Palette palette, boolean full) {
		return full ? ChartInk.of(palette).middle() : palette.secondary();
	}
}
