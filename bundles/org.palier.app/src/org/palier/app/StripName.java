// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The name of a folded view at the side of the window, read from below; a click opens the view, another folds it. */
final class StripName extends Canvas {

	private static final int AIR = 6;
	private static final int BESIDE = 4;

	private String name;
	private boolean pointed;

	/** @param press opens the view, or folds it again */
	StripName(Composite parent, String name, Runnable press) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.name = name;
		setToolTipText(name);
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1) {
				press.run();
			}
		});
		addListener(SWT.MouseEnter, event -> point(true));
		addListener(SWT.MouseExit, event -> point(false));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = StripName.this.name;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	/** What it says. */
	String name() {
		return name;
	}

	/** Says something else. */
	void name(String now) {
		if (!name.equals(Objects.requireNonNull(now))) {
			name = now;
			setToolTipText(now);
			requestLayout();
			redraw();
		}
	}

	private void point(boolean now) {
		pointed = now;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		gc.setForeground(getDisplay().getSystemColor(pointed ? SWT.COLOR_LINK_FOREGROUND : SWT.COLOR_WIDGET_FOREGROUND));
		Point extent = gc.textExtent(name);
		var turned = new Transform(getDisplay());
		turned.translate((area.width - extent.y) / 2f, area.height - AIR);
		turned.rotate(-90);
		gc.setTransform(turned);
		gc.drawText(name, 0, 0, true);
		gc.setTransform(null);
		turned.dispose();
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		var gc = new GC(this);
		Point extent = gc.textExtent(name);
		gc.dispose();
		return new Point(extent.y + 2 * BESIDE, extent.x + 2 * AIR);
	}
}
