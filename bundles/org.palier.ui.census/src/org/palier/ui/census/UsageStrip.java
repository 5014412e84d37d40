// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The usages of the selected cells, each with its letter on a cap: letters and clicks set and unset them. */
final class UsageStrip extends Canvas {

	private static final int GAP = 6;
	private static final int INNER = 5;

	/** A usage on the strip. @param set whether the selected cells show it */
	record Cap(char letter, String name, boolean set) {
	}

	/** The requests of the strip. */
	interface Asks {

		/** A usage is set, or unset. */
		void usage(char letter);

		/** Another row: 1 for the next, -1 for the one before. */
		void row(int by);

		/** The address of the cell. */
		void address();

		/** The strip closes. */
		void close();
	}

	private final CensusTable table;
	private final Asks asks;
	private final List<Rectangle> places = new ArrayList<>();
	private List<Cap> caps = List.of();
	private String title = "";

	UsageStrip(Composite parent, CensusTable table, Asks asks) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.table = table;
		this.asks = asks;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Resize, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text();
			}
		});
	}

	/** Shows usages, or, without a page, why there are none. */
	void show(String said, List<Cap> shown) {
		if (!title.equals(said) || !caps.equals(shown)) {
			title = said;
			caps = shown;
			redraw();
			if (isFocusControl()) {
				getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
			}
		}
	}

	/** The text of the strip, for screen readers and tests. */
	String text() {
		return caps.isEmpty() ? title
				: title + " : " + caps.stream().filter(Cap::set).map(Cap::name).collect(Collectors.joining(", "));
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> asks.row(1);
		case SWT.ARROW_UP -> asks.row(-1);
		case SWT.F2 -> asks.address();
		case SWT.ESC -> asks.close();
		default -> {
			if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && Character.isLetterOrDigit(event.character)) {
				asks.usage(event.character);
			}
		}
		}
	}

	private void press(Event event) {
		setFocus();
		for (int i = 0; i < places.size() && i < caps.size(); i++) {
			if (places.get(i).contains(event.x, event.y)) {
				asks.usage(caps.get(i).letter());
				return;
			}
		}
	}

	private void paint(GC gc) {
		GridColours now = table.colours();
		Rectangle area = getClientArea();
		gc.setBackground(now.ground());
		gc.fillRectangle(area);
		gc.setAntialias(SWT.ON);
		int high = gc.getFontMetrics().getHeight();
		gc.setForeground(now.quiet());
		int middle = (area.height - high) / 2;
		gc.drawText(title, GAP, middle, true);
		int x = GAP + gc.textExtent(title).x + 2 * GAP;
		places.clear();
		for (Cap cap : caps) {
			String letter = String.valueOf(Character.toUpperCase(cap.letter()));
			Point key = gc.textExtent(letter);
			Point name = gc.textExtent(cap.name());
			int width = key.x + 2 * INNER + name.x + 3 * INNER;
			var place = new Rectangle(x, middle - 3, width, high + 6);
			if (x + width > area.width - GAP) {
				gc.setForeground(now.quiet());
				gc.drawText("…", x, middle, true);
				break;
			}
			places.add(place);
			gc.setBackground(cap.set() ? now.selected() : now.ground());
			gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 6, 6);
			gc.setForeground(cap.set() ? now.anchor() : now.edge());
			gc.drawRoundRectangle(place.x, place.y, place.width, place.height, 6, 6);
			gc.drawRoundRectangle(x + 3, place.y + 2, key.x + 2 * INNER - 3, place.height - 4, 4, 4);
			gc.setForeground(now.text());
			gc.drawText(letter, x + INNER + 1, middle, true);
			gc.drawText(cap.name(), x + key.x + 3 * INNER, middle, true);
			x += width + GAP;
		}
		gc.setForeground(isFocusControl() ? now.anchor() : now.line());
		gc.setLineWidth(isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 6, 6);
		gc.setLineWidth(1);
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		var gc = new GC(this);
		int text = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point(wide == SWT.DEFAULT ? 400 : wide, text + 14);
	}
}
