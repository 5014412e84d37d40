// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import org.eclipse.swt.graphics.Color;
import org.palier.model.PresenceStatus;

/**
 * The colours of the grid on a light or dark screen. Texts keep a contrast of 4.5 on their ground.
 *
 * @param ground       of cells
 * @param head         ground of column heads and row numbers
 * @param line         between cells
 * @param edge         of the column that stays, and beneath the heads
 * @param text         of cells
 * @param quiet        of row numbers and of what nobody looked at
 * @param selected     ground of selected cells
 * @param anchor       outline of the cell that keys go to
 * @param present      glyph and word
 * @param inaccessible glyph and word
 * @param warning      of what was refused
 */
record GridColours(Color ground, Color head, Color line, Color edge, Color text, Color quiet, Color selected, Color anchor,
		Color present, Color inaccessible, Color warning) {

	static final GridColours LIGHT = new GridColours(rgb(0xffffff), rgb(0xf6f8f9), rgb(0xe8ecef), rgb(0xc9d2d9), rgb(0x1f2d3a),
			rgb(0x5a6b7a), rgb(0xe2eef6), rgb(0x0b4f6c), rgb(0x0b4f6c), rgb(0x8a5a00), rgb(0x9b1c1c));

	static final GridColours DARK = new GridColours(rgb(0x17212b), rgb(0x1f2b36), rgb(0x2a3743), rgb(0x455462), rgb(0xe8eef3),
			rgb(0xa7b6c3), rgb(0x24465a), rgb(0x8fd0e0), rgb(0x8fd0e0), rgb(0xf0c36d), rgb(0xf3a6a0));

	private static final int BRIGHT = 128;

	/** The colours that suit the ground of a theme; on a dark one cells have its ground, and lines are lighter than it. */
	static GridColours on(Color theme) {
		if (0.2126 * theme.getRed() + 0.7152 * theme.getGreen() + 0.0722 * theme.getBlue() >= BRIGHT) {
			return LIGHT;
		}
		return new GridColours(lighter(theme, 0), lighter(theme, 12), lighter(theme, 24), lighter(theme, 56), DARK.text, DARK.quiet,
				DARK.selected, DARK.anchor, DARK.present, DARK.inaccessible, DARK.warning);
	}

	/** True where black would not be seen. */
	boolean isDark() {
		return ground.getGreen() < BRIGHT;
	}

	private static Color lighter(Color color, int by) {
		return new Color(Math.min(255, color.getRed() + by), Math.min(255, color.getGreen() + by), Math.min(255, color.getBlue() + by));
	}

	/** Colour of glyph and word of a status. */
	Color of(PresenceStatus status) {
		return switch (status) {
		case PRESENT -> present;
		case ABSENT -> text;
		case NOT_CHECKED -> quiet;
		case INACCESSIBLE -> inaccessible;
		};
	}

	private static Color rgb(int value) {
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
