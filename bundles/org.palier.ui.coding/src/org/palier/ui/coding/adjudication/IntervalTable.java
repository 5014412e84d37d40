// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.palier.ground.text.Typography;
import org.palier.ui.coding.CodingPalette;
import org.palier.ui.coding.Fitted;
import org.palier.ui.labels.BesideTip;

/** Measures with their intervals on one scale, and the two usual marks at 0.667 and 0.800. It never takes the keyboard. */
final class IntervalTable extends Canvas {

	private static final int ROW = 24;
	private static final int SIDE = 8;
	private static final int CELL = 54;
	private static final double LOW_MARK = 0.667;
	private static final double HIGH_MARK = 0.8;
	/** Where the scale begins when all is above. */
	private static final double USUAL = 0.4;

	/**
	 * A row.
	 *
	 * @param name     what is measured
	 * @param cells    numbers before the measure
	 * @param measured the measure in words: a number, or a dash where there is none
	 * @param value    NaN where there is none; so are low and high
	 * @param why      there is none; empty
	 * @param chosen   whether it is in sight elsewhere
	 */
	record Measured(String name, List<String> cells, String measured, double value, double low, double high, String why, boolean chosen) {
	}

	private final String first;
	private final List<String> heads;
	private List<Measured> rows = List.of();

	/** @param heads of the cells, the measure's last @param chosen hears which row was clicked */
	IntervalTable(Composite parent, String first, List<String> heads, IntConsumer chosen) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.first = first;
		this.heads = List.copyOf(heads);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseUp, event -> {
			int row = event.y / ROW - 1;
			if (event.button == 1 && row >= 0 && row < rows.size()) {
				chosen.accept(row);
			}
		});
		new BesideTip(this, at -> {
			int row = at.y / ROW - 1;
			return row < 0 || row >= rows.size() ? Optional.empty()
					: Optional.of(new BesideTip.TipArea(rows.get(row).why(), new Rectangle(0, (row + 1) * ROW, getSize().x, ROW)));
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
	}

	/** Shows rows; the layout of the parent is the caller's. */
	void show(List<Measured> now) {
		rows = List.copyOf(now);
		redraw();
	}

	/** All of it in words, for who cannot see it, and for tests. */
	String words() {
		var words = new StringBuilder();
		rows.forEach(it -> words.append(it.name()).append(' ').append(String.join(" ", it.cells())).append(' ').append(it.measured())
				.append(it.why().isEmpty() ? "" : " (" + it.why() + ")").append('\n'));
		return words.toString();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 300 : width, (rows.size() + 1) * ROW);
	}

	private double begin() {
		double low = rows.stream().mapToDouble(it -> Double.isNaN(it.low()) ? it.value() : it.low()).filter(it -> !Double.isNaN(it)).min()
				.orElse(USUAL);
		return Math.max(-1, Math.min(USUAL, Math.floor(low * 10) / 10));
	}

	private void paint(Event event) {
		CodingPalette colors = CodingPalette.on(getParent());
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		gc.setBackground(colors.panel());
		gc.fillRectangle(0, 0, all.width, ROW);
		int plot = Math.clamp(all.width / 4, 60, 130);
		int right = all.width - SIDE;
		int names = right - plot - SIDE - heads.size() * CELL - SIDE;
		gc.setForeground(colors.quiet());
		left(gc, first, SIDE, 0, names);
		for (int i = 0; i < heads.size(); i++) {
			right(gc, heads.get(i), names + SIDE + (i + 1) * CELL, 0);
		}
		var typography = new Typography(Locale.getDefault());
		left(gc, NLS.bind(AdjudicationMessages.scale, typography.number(begin(), 1)), right - plot, 0, plot);
		for (int i = 0; i < rows.size(); i++) {
			row(gc, colors, rows.get(i), (i + 1) * ROW, names, new Rectangle(right - plot, (i + 1) * ROW, plot, ROW), all.width);
		}
	}

	private void row(GC gc, CodingPalette colors, Measured row, int y, int names, Rectangle plot, int width) {
		if (row.chosen()) {
			gc.setBackground(colors.selected());
			gc.fillRectangle(0, y, width, ROW - 1);
		}
		gc.setForeground(colors.line());
		gc.drawLine(0, y + ROW - 1, width, y + ROW - 1);
		gc.setForeground(colors.ink());
		left(gc, row.name(), SIDE, y, names - SIDE);
		for (int i = 0; i < row.cells().size(); i++) {
			right(gc, row.cells().get(i), names + SIDE + (i + 1) * CELL, y);
		}
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		right(gc, row.measured(), names + SIDE + heads.size() * CELL, y);
		gc.setFont(null);
		int middle = y + ROW / 2;
		gc.setForeground(colors.edge());
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawLine(at(LOW_MARK, plot), y + 4, at(LOW_MARK, plot), y + ROW - 6);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawLine(at(HIGH_MARK, plot), y + 4, at(HIGH_MARK, plot), y + ROW - 6);
		if (Double.isNaN(row.value())) {
			return;
		}
		gc.setForeground(colors.accent());
		gc.setBackground(colors.accent());
		if (!Double.isNaN(row.low())) {
			gc.setLineWidth(2);
			gc.drawLine(at(row.low(), plot), middle, at(row.high(), plot), middle);
			gc.setLineWidth(1);
		}
		gc.fillOval(at(row.value(), plot) - 3, middle - 3, 7, 7);
	}

	private int at(double value, Rectangle plot) {
		double begin = begin();
		return plot.x + 4 + (int) Math.round((plot.width - 8) * Math.clamp((value - begin) / (1 - begin), 0, 1));
	}

	private static void left(GC gc, String words, int x, int y, int room) {
		gc.drawText(Fitted.into(gc, words, room), x, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
	}

	private static void right(GC gc, String words, int x, int y) {
		String shown = Fitted.into(gc, words, CELL - 4);
		gc.drawText(shown, x - gc.textExtent(shown).x, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
	}
}
