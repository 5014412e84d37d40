// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * How large the lines and columns of the grid are, by the text that stands in them: a person who needs large text sees as much of a word as others
 * do. At the size of text that systems come with a line has 24 points, so that twenty agencies fit a window of 900.
 *
 * @param text height of a line of text in points
 */
record GridSizes(int text) {

	/** The largest line of text for which the sizes below were drawn. */
	private static final int USUAL = 18;
	private static final int ROW = 24;
	private static final int HEAD = 28;
	private static final int FOOT = 46;

	/** The sizes for the text of a control. */
	static GridSizes of(Control control) {
		var gc = new GC(control);
		try {
			return new GridSizes(gc.getFontMetrics().getHeight());
		} finally {
			gc.dispose();
		}
	}

	/** Points that a text takes in a control. */
	static int width(String text, Control control) {
		var gc = new GC(control);
		try {
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}

	/** Whether everything has the size that it was drawn with. */
	boolean isUsual() {
		return text <= USUAL;
	}

	/** Height of the line of an agency. */
	int row() {
		return scaled(ROW);
	}

	/** Height of the heads of columns. */
	int head() {
		return scaled(HEAD);
	}

	/** Height of both lines of totals. */
	int foot() {
		return scaled(FOOT);
	}

	/** What a width in points at the usual size comes to. */
	int scaled(int points) {
		return isUsual() ? points : Math.round(points * (float) text / USUAL);
	}
}
