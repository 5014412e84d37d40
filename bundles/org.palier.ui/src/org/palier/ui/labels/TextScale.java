// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The size of the text of a control, relative to the usual size of systems. Whatever has sizes in points grows with it, so that a person
 * who needs large text sees as much of a word as others do.
 *
 * @param line height of a line of text in points
 */
public record TextScale(int line) {

	/** The highest line of text that systems come with, for which sizes in points are drawn. */
	private static final int USUAL = 18;

	/** Measures the text of a control. */
	public static TextScale of(Control control) {
		var gc = new GC(control);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new TextScale(line);
	}

	/** Points that a text takes in a control. */
	public static int width(String text, Control control) {
		var gc = new GC(control);
		int width = gc.textExtent(text).x;
		gc.dispose();
		return width;
	}

	/** Gives a column the width of so many points, scaled with its text. */
	public static void widen(TableColumn column, int points) {
		column.setWidth(of(column.getParent()).of(points));
	}

	/** Whether everything has the size that it was drawn with. */
	public boolean isUsual() {
		return line <= USUAL;
	}

	/** 1 or more. */
	public double factor() {
		return Math.max(1, (double) line / USUAL);
	}

	/** Scales a length in points. */
	public int of(int points) {
		return (int) Math.round(points * factor());
	}
}
