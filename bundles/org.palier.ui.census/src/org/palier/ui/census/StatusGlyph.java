// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.palier.model.PresenceStatus;

/** The mark of a status: a filled disc with a tick, a ring with a bar, a dotted ring, a triangle. Told apart without colour. */
final class StatusGlyph {

	/** Width and height. */
	static final int SIZE = 13;

	private final PresenceStatus status;
	private final Color ink;
	private final Color ground;

	/** @param ground colour beneath, for the tick */
	StatusGlyph(PresenceStatus status, Color ink, Color ground) {
		this.status = status;
		this.ink = ink;
		this.ground = ground;
	}

	/** Draws with the upper left corner at a place; leaves colours, line width and style of the GC changed. */
	void draw(GC gc, int x, int y) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(ink);
		gc.setBackground(ink);
		switch (status) {
		case PRESENT -> {
			gc.fillOval(x, y, SIZE, SIZE);
			gc.setForeground(ground);
			gc.setLineWidth(2);
			gc.drawPolyline(new int[] { x + 3, y + 7, x + 6, y + 9, x + 10, y + 4 });
			gc.setLineWidth(1);
		}
		case ABSENT -> {
			gc.drawOval(x, y, SIZE - 1, SIZE - 1);
			gc.fillRectangle(x + 3, y + SIZE / 2, SIZE - 6, 1);
		}
		case NOT_CHECKED -> {
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawOval(x, y, SIZE - 1, SIZE - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		case INACCESSIBLE -> {
			gc.drawPolygon(new int[] { x + SIZE / 2, y, x + SIZE - 1, y + SIZE - 1, x, y + SIZE - 1 });
			gc.fillRectangle(x + SIZE / 2, y + 4, 1, 4);
			gc.fillRectangle(x + SIZE / 2, y + 9, 1, 2);
		}
		}
	}
}
