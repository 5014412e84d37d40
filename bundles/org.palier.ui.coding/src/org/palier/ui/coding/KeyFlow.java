// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Buttons in lines: as wide as their words, or, where there are many, in columns of one width. Nothing is cut while there is room for one.
 */
final class KeyFlow extends Layout {

	private static final int GAP = 5;

	private final boolean columns;

	/** @param columns whether all have one width */
	KeyFlow(boolean columns) {
		this.columns = columns;
	}

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		int wide = width == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : width;
		return place(composite, wide, false);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		place(composite, composite.getClientArea().width, true);
	}

	private Point place(Composite composite, int width, boolean move) {
		Control[] all = composite.getChildren();
		int widest = 1;
		for (Control each : all) {
			widest = Math.max(widest, each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		}
		int many = Math.clamp((width + GAP) / (widest + GAP), 1, Math.max(1, all.length));
		if (columns && all.length > many) {
			// No line with one button more than the others.
			int lines = (all.length + many - 1) / many;
			many = (all.length + lines - 1) / lines;
		}
		int column = Math.min((width - (many - 1) * GAP) / many, widest + 3 * GAP);
		int x = 0;
		int y = 0;
		int line = 0;
		int right = 0;
		for (Control each : all) {
			Point size = each.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			int wide = columns ? column : Math.min(size.x, width);
			if (x > 0 && x + wide > width) {
				x = 0;
				y += line + GAP;
				line = 0;
			}
			if (move) {
				each.setBounds(new Rectangle(x, y, wide, size.y));
			}
			x += wide + GAP;
			right = Math.max(right, x - GAP);
			line = Math.max(line, size.y);
		}
		return new Point(right, y + line);
	}
}
