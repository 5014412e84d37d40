// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The queue, folded to a strip that says how many posts wait; a click opens and folds it. It never takes the keyboard. */
final class QueueStrip extends Canvas {

	private static final int WIDTH = 26;
	private static final int SIDE = 10;

	private String left = "";
	private boolean open;

	QueueStrip(Composite parent, Runnable toggled) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseUp, event -> toggled.run());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
	}

	/** Returns the words of the strip. */
	String words() {
		return NLS.bind(CodingMessages.queueStrip, left);
	}

	/** @param waiting posts, as written */
	void waiting(String waiting) {
		if (!left.equals(waiting)) {
			left = waiting;
			redraw();
		}
	}

	void open(boolean now) {
		open = now;
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(WIDTH, 100);
	}

	private void paint(Event event) {
		CodingPalette colors = CodingPalette.on(getParent());
		Rectangle all = getClientArea();
		event.gc.setBackground(colors.panel());
		event.gc.fillRectangle(all);
		event.gc.setForeground(colors.line());
		event.gc.drawLine(all.width - 1, 0, all.width - 1, all.height);
		event.gc.setForeground(colors.ink());
		String said = words();
		event.gc.drawText(open ? "◂" : "▸", (WIDTH - event.gc.textExtent("▸").x) / 2, SIDE, true);
		var turned = new Transform(event.display);
		try {
			turned.translate((WIDTH - event.gc.textExtent(said).y) / 2f, 3 * SIDE + event.gc.textExtent(said).x);
			turned.rotate(-90);
			event.gc.setTransform(turned);
			event.gc.drawText(said, 0, 0, true);
		} finally {
			event.gc.setTransform(null);
			turned.dispose();
		}
	}
}
