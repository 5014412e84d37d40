// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

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
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A button with the key that presses it. It never takes the keyboard, so that the next answer can be typed after a click too. */
public final class KeyButton extends Canvas {

	/** The look of the button. */
	public enum Look {
		/** Can be pressed. */
		PLAIN,
		/** The chosen answer. */
		CHOSEN,
		/** The second choice, of which the coder was not sure. */
		SECOND,
		/** Waits for the second choice. */
		ARMED,
		/** Cannot be pressed now. */
		OFF
	}

	private static final int HEIGHT = 29;
	private static final int SIDE = 6;

	private final String key;
	private String label;
	private Look look = Look.PLAIN;
	private boolean over;
	private boolean suggested;

	/** @param key as printed on it; empty for none @param press what it does */
	public KeyButton(Composite parent, String key, String label, Runnable press) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.key = key;
		this.label = label;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseEnter, event -> over(true));
		addListener(SWT.MouseExit, event -> over(false));
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && look != Look.OFF && getClientArea().contains(event.x, event.y)) {
				press.run();
			}
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = look == Look.CHOSEN ? ACC.STATE_PRESSED : look == Look.OFF ? ACC.STATE_DISABLED : ACC.STATE_NORMAL;
			}
		});
	}

	private void over(boolean now) {
		over = now;
		redraw();
	}

	/** Returns the words of the button, key first. */
	public String words() {
		return (key.isEmpty() ? label : key + " " + label) + (suggested ? " " + CodingMessages.suggested : "");
	}

	/** Says something else. */
	public void label(String now) {
		if (!label.equals(now)) {
			label = now;
			requestLayout();
			redraw();
		}
	}

	/** How it looks now. */
	public Look look() {
		return look;
	}

	/** Changes the look. */
	public void look(Look now) {
		if (look != Objects.requireNonNull(now)) {
			look = now;
			redraw();
		}
	}

	/** Underlines what a program suggests. */
	void suggest(boolean now) {
		if (suggested != now) {
			suggested = now;
			redraw();
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		var gc = new GC(this);
		try {
			int cap = key.isEmpty() ? 0 : KeyCap.size(gc, key).x + SIDE;
			return new Point(width == SWT.DEFAULT ? SIDE + cap + gc.textExtent(label).x + 2 * SIDE : width, HEIGHT);
		} finally {
			gc.dispose();
		}
	}

	private void paint(Event event) {
		GC gc = event.gc;
		CodingPalette colors = CodingPalette.on(getParent());
		Rectangle all = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		gc.setBackground(switch (look) {
		case CHOSEN -> colors.selected();
		case ARMED -> colors.doubt();
		case OFF -> colors.panel();
		default -> over ? colors.panel() : colors.ground();
		});
		gc.fillRoundRectangle(1, 1, all.width - 2, all.height - 2, 8, 8);
		boolean strong = look == Look.CHOSEN || look == Look.ARMED;
		gc.setForeground(switch (look) {
		case CHOSEN -> colors.accent();
		case SECOND, ARMED -> colors.warning();
		case OFF -> colors.line();
		case PLAIN -> colors.edge();
		});
		gc.setLineWidth(strong ? 2 : 1);
		if (look == Look.SECOND) {
			gc.setLineDash(new int[] { 4, 3 });
		}
		gc.drawRoundRectangle(1, 1, all.width - 3, all.height - 3, 8, 8);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		int x = SIDE;
		if (!key.isEmpty()) {
			x += KeyCap.paint(gc, key, x, 0, all.height, colors, look == Look.OFF) + SIDE;
		}
		gc.setForeground(look == Look.OFF ? colors.quiet() : colors.ink());
		gc.setClipping(0, 0, all.width - SIDE, all.height);
		Point size = gc.textExtent(label);
		gc.drawText(label, x, (all.height - size.y) / 2, true);
		if (suggested) {
			gc.setLineStyle(SWT.LINE_DOT);
			gc.setForeground(colors.warning());
			int y = (all.height + size.y) / 2;
			gc.drawLine(x, y, x + size.x, y);
		}
	}
}
