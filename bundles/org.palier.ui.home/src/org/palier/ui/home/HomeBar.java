// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A thin bar that repeats how far a step is: the words beside it say it. */
final class HomeBar extends Canvas {

	private static final int HEIGHT = 4;
	/** Of the part that is missing, so that it is seen in both themes. */
	private static final int PALE = 60;
	private static final int FULL = 255;

	private final double share;

	HomeBar(Composite parent, double share) {
		super(parent, SWT.NO_FOCUS);
		this.share = share;
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(this);
		addPaintListener(this::paint);
	}

	private void paint(PaintEvent event) {
		Rectangle area = getClientArea();
		event.gc.setBackground(getForeground());
		event.gc.setAlpha(PALE);
		event.gc.fillRectangle(area);
		event.gc.setAlpha(FULL);
		event.gc.fillRectangle(0, 0, (int) Math.round(area.width * share), area.height);
	}
}
