// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a page on a light or a dark ground; text has a contrast of 4.5:1 or more on each.
 *
 * @param ink       text
 * @param secondary captions, heads of tables, words of the other language
 * @param link      what can be clicked
 * @param code      behind what is typed
 * @param note      behind a remark
 * @param warning   behind a warning
 * @param dark      for a dark ground
 */
record PageColors(Color ink, Color secondary, Color link, Color code, Color note, Color warning, boolean dark) {

	static final PageColors LIGHT = new PageColors(color(0x1f2d3a), color(0x5a6b7a), color(0x0b4f6c), color(0xeef2f4),
			color(0xe6f0f3), color(0xfbf1dc), false);
	static final PageColors DARK = new PageColors(color(0xe8eef3), color(0xa7b6c3), color(0x8cc8d8), color(0x22303c),
			color(0x1d3a47), color(0x473611), true);

	static PageColors on(Color ground) {
		return 0.2126 * ground.getRed() + 0.7152 * ground.getGreen() + 0.0722 * ground.getBlue() < 128 ? DARK : LIGHT;
	}

	/** Pictures of pages leave the colours of their letters and lines to the reader’s ground. */
	String paint(String svg) {
		return svg.replace("class=\"ink\"", "fill=\"" + hex(ink) + '"').replace("class=\"line\"", "stroke=\"" + hex(secondary) + '"');
	}

	private static String hex(Color color) {
		return String.format("#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
	}

	private static Color color(int rgb) {
		return new Color(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
	}
}
