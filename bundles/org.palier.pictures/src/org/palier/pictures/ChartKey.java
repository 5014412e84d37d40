// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;

import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * An entry of a chart's legend: a mark and its meaning.
 *
 * @param mark form of the mark
 * @param text meaning of the mark, in the language of the reader
 */
public record ChartKey(Mark mark, String text) {

	/** The form of a mark. */
	public enum Mark {
		/** A full dot. */
		FULL,
		/** A full dot with its interval. */
		FULL_INTERVAL,
		/** A hollow dot. */
		HOLLOW,
		/** A hollow dot with its interval. */
		HOLLOW_INTERVAL,
		/** A dotted upright line. */
		DOTTED,
		/** The ring of programs alone. */
		RING,
		/** A bar of a level. */
		BAR,
		/** A thinner bar, of a part of it. */
		THIN_BAR
	}

	private static final double SIZE = 11;
	private static final double LINE = 20;
	private static final double ROOM = 30;
	private static final double GAP = 22;

	/** The keys beside each other, in as many lines as they need. @param top of the first line @return where the next thing can begin */
	static double draw(ChartSheet sheet, List<ChartKey> keys, double left, double top, double right) {
		double x = left;
		double y = top;
		for (ChartKey key : keys) {
			String text = sheet.fitted(key.text(), right - left - ROOM, SIZE, false);
			double width = ROOM + sheet.width(text, SIZE, false);
			if (x > left && x + width > right) {
				x = left;
				y += LINE;
			}
			key.mark(sheet, x, y + LINE / 2);
			sheet.words(text, x + ROOM, y + LINE / 2 + 4, Align.START, SIZE, false, sheet.palette().secondary());
			x += width + GAP;
		}
		return keys.isEmpty() ? top : y + LINE;
	}

	private void mark(ChartSheet sheet, double x, double y) {
		Palette palette = sheet.palette();
		double middle = x + 12;
		boolean full = mark == Mark.FULL || mark == Mark.FULL_INTERVAL;
		switch (mark) {
		case FULL_INTERVAL, HOLLOW_INTERVAL -> {
			ShareMarks.ends(sheet, x + 1, x + 23, y, ShareMarks.color(palette, full));
			ShareMarks.disc(sheet, middle, y, full);
		}
		case FULL, HOLLOW -> ShareMarks.disc(sheet, middle, y, full);
		case RING -> ShareMarks.ring(sheet, middle, y);
		case DOTTED -> sheet.line(middle, y - 7, middle, y + 7, ShareMarks.color(palette, true), 1.5, Dash.DOTTED);
		case BAR -> sheet.rectangle(x + 1, y - 5, 22, 10, 0, palette.level(2, 3, ""), LevelRows.edge(palette));
		case THIN_BAR -> sheet.rectangle(x + 1, y - 3, 22, 6, 0, ChartInk.of(palette).middle(), "");
		}
	}
}
