// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.palier.ground.text.DistinctNames;
import org.palier.home.Mark;

/** The picture of a tile: a label, a bar and a number for each mark. */
final class HomeBars extends Canvas {

	private static final int GAP = 6;
	private static final int LINE = 4;
	private static final int PALE = 60;
	private static final int FULL = 255;
	/** Parts of the width that labels may take. */
	private static final double LABELS = 0.6;
	private static final RGB OURS = new RGB(0x3f, 0x77, 0x85);

	private final List<Mark> marks;
	private final Locale locale;

	HomeBars(Composite parent, List<Mark> marks, Locale locale) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.marks = marks;
		this.locale = locale;
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, marks.size() * line()).applyTo(this);
		String said = marks.stream().map(it -> it.label().in(locale) + " " + it.written().in(locale)).collect(Collectors.joining(", "));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = said;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
		addPaintListener(this::paint);
	}

	private int line() {
		var gc = new GC(this);
		try {
			return gc.getFontMetrics().getHeight() + LINE;
		} finally {
			gc.dispose();
		}
	}

	private void paint(PaintEvent event) {
		GC gc = event.gc;
		int width = getClientArea().width;
		int line = gc.getFontMetrics().getHeight() + LINE;
		int labels = (int) Math.min(width * LABELS, marks.stream().mapToInt(it -> gc.textExtent(it.label().in(locale)).x).max().orElse(0));
		int numbers = marks.stream().mapToInt(it -> gc.textExtent(it.written().in(locale)).x).max().orElse(0);
		int bars = Math.max(0, width - labels - numbers - 2 * GAP);
		var names = new DistinctNames(marks.stream().map(it -> it.label().in(locale)).toList());
		Color foreground = getForeground();
		for (int i = 0; i < marks.size(); i++) {
			Mark mark = marks.get(i);
			int y = i * line;
			gc.setForeground(foreground);
			gc.drawText(names.into(mark.label().in(locale), labels, it -> gc.textExtent(it).x), 0, y, true);
			gc.setBackground(foreground);
			gc.setAlpha(PALE);
			gc.fillRectangle(labels + GAP, y + LINE, bars, line - 2 * LINE);
			gc.setAlpha(FULL);
			gc.setBackground(new Color(color(mark)));
			int length = (int) Math.round(bars * Math.clamp(mark.share(), 0, 1));
			gc.fillRectangle(labels + GAP, y + LINE, length, line - 2 * LINE);
			// a dark platform on a dark ground is seen by its outline
			gc.drawRectangle(labels + GAP, y + LINE, Math.max(0, length - 1), line - 2 * LINE - 1);
			Point number = gc.textExtent(mark.written().in(locale));
			gc.drawText(mark.written().in(locale), width - number.x, y, true);
		}
	}

	private static RGB color(Mark mark) {
		if (!mark.color().matches("#[0-9a-fA-F]{6}")) {
			return OURS;
		}
		int value = Integer.parseInt(mark.color().substring(1), 16);
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
