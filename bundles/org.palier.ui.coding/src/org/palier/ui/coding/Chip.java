// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A few words in a rounded frame: on what terms one codes. */
final class Chip extends Canvas {

	private static final int SIDE = 9;
	private static final int ABOVE = 3;

	private final String words;
	private final boolean calm;

	/** @param calm in the colour of what is as it should be; else in that of what to mind */
	Chip(Composite parent, String words, boolean calm) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.words = words;
		this.calm = calm;
		addListener(SWT.Paint, this::paint);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
	}

	/** Returns the words of the chip. */
	String words() {
		return words;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		var gc = new GC(this);
		try {
			Point size = gc.textExtent(words);
			return new Point(size.x + 2 * SIDE, size.y + 2 * ABOVE);
		} finally {
			gc.dispose();
		}
	}

	private void paint(Event event) {
		CodingPalette colors = CodingPalette.on(getParent());
		GC gc = event.gc;
		Rectangle all = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		gc.setBackground(calm ? colors.ground() : colors.doubt());
		gc.fillRoundRectangle(0, 0, all.width - 1, all.height - 1, all.height, all.height);
		gc.setForeground(calm ? colors.accent() : colors.warning());
		gc.drawRoundRectangle(0, 0, all.width - 1, all.height - 1, all.height, all.height);
		gc.drawText(words, SIDE, (all.height - gc.textExtent(words).y) / 2, true);
	}
}
