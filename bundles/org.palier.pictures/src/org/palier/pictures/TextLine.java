// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

/**
 * One line of text in Open Sans.
 *
 * @param text     what it says
 * @param x        left end of the line, whatever its anchor: painters need not measure
 * @param baseline y of the base line, downward
 * @param width    its width, from the advance widths of the font
 * @param size     font size in pixels at zoom 1
 * @param semibold weight 600 instead of 400
 * @param color    #rrggbb
 */
public record TextLine(String text, double x, double baseline, double width, double size, boolean semibold,
		String color) {

	/** This line, further down. */
	TextLine lowered(double by) {
		return new TextLine(text, x, baseline + by, width, size, semibold, color);
	}
}
