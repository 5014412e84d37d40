// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The picture of a key on the button that it presses. */
public final class KeyCap {

	private static final int NARROWEST = 18;
	private static final int SIDE = 4;
	private static final int HEIGHT = 18;

	private KeyCap() {
	}

	/** Room for it. */
	public static Point size(GC gc, String key) {
		return new Point(Math.max(NARROWEST, gc.textExtent(key).x + 2 * SIDE), HEIGHT);
	}

	/** Paints it at a place, in the middle of a height; leaves foreground and background others. @return its width */
	public static int paint(GC gc, String key, int x, int top, int height, CodingPalette colors, boolean off) {
		Point size = size(gc, key);
		var cap = new Rectangle(x, top + (height - size.y) / 2, size.x, size.y);
		gc.setBackground(colors.ground());
		gc.fillRoundRectangle(cap.x, cap.y, cap.width, cap.height, 6, 6);
		gc.setForeground(colors.edge());
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		gc.drawRoundRectangle(cap.x, cap.y, cap.width - 1, cap.height - 1, 6, 6);
		gc.drawLine(cap.x + 2, cap.y + cap.height - 2, cap.x + cap.width - 3, cap.y + cap.height - 2);
		gc.setForeground(off ? colors.edge() : colors.ink());
		Point text = gc.textExtent(key);
		gc.drawText(key, cap.x + (cap.width - text.x) / 2, cap.y + (cap.height - text.y) / 2 - 1, true);
		return size.x;
	}
}
