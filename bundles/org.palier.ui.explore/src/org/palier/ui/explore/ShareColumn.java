// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.palier.ground.table.Value;
import org.palier.ui.labels.ScreenColors;

/**
 * Draws the numbers of a column in the rows of their table, all on one scale. A count or a share is a bar. A corrected share is a full dot
 * with its margin as a line, and a hollow ring for the share by programs alone. Where a line has no share at all the reason is written
 * across the drawings.
 */
final class ShareColumn extends OwnerDrawLabelProvider {

	private static final int SIDE = 8;
	private static final int RADIUS = 4;
	private static final int BAR = 4;

	/** A wider drawing says no more, and its ends are hard to compare. */
	private static final int WIDEST = 260;

	private final int place;
	private final int first;
	private final double end;

	/**
	 * @param place of the column whose numbers are drawn
	 * @param first place of those that are drawn
	 * @param end   of the scale, which begins with 0
	 */
	ShareColumn(int place, int first, double end) {
		this.place = place;
		this.first = first;
		this.end = end;
	}

	@Override
	protected void measure(Event event, Object row) {
		// as high as words are
	}

	@Override
	protected void erase(Event event, Object row) {
		// The ground is the table's, of a chosen row too.
	}

	@Override
	protected void paint(Event event, Object row) {
		GC gc = event.gc;
		var table = (Table) event.widget;
		boolean dark = ScreenColors.isDark((event.detail & SWT.SELECTED) != 0 ? gc.getBackground().getRGB() : table.getBackground().getRGB());
		Color solid = ScreenColors.of(dark ? "#8fd0e0" : "#0b4f6c");
		Color alone = ScreenColors.of(dark ? "#f0c36d" : "#8a5a00");
		int middle = event.y + event.height / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(ScreenColors.of(dark ? "#5a6b7a" : "#b9c4cd"));
		gc.drawLine(x(event, 0), event.y, x(event, 0), event.y + table.getItemHeight());
		gc.setBackground(solid);
		switch ((Value) ((List<?>) row).get(place)) {
		case Value.Estimate it -> {
			gc.setForeground(solid);
			gc.setLineWidth(2);
			gc.drawLine(x(event, it.low()), middle, x(event, it.high()), middle);
			gc.fillOval(x(event, it.corrected()) - RADIUS, middle - RADIUS, 2 * RADIUS + 1, 2 * RADIUS + 1);
			if (!it.isByPeopleAlone()) {
				gc.setForeground(alone);
				gc.drawOval(x(event, it.naive()) - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
			}
			gc.setLineWidth(1);
		}
		case Value.Share it -> bar(event, middle, it.fraction());
		case Value.Count it -> bar(event, middle, it.number());
		case Value.Undefined it when hasNone((List<?>) row) -> {
			gc.setForeground(alone);
			String reason = it.reason().in(Locale.getDefault());
			// Each cell shows the part of the sentence that lies in it.
			gc.drawText(reason, event.x + SIDE - before(table, event.index), middle - gc.textExtent(reason).y / 2, true);
		}
		default -> {
		}
		}
	}

	/** Whether a line has no number at all that could be drawn. */
	private boolean hasNone(List<?> row) {
		return row.subList(first, row.size()).stream().allMatch(Value.Undefined.class::isInstance);
	}

	private void bar(Event event, int middle, double number) {
		event.gc.fillRectangle(x(event, 0), middle - BAR, Math.max(number > 0 ? 1 : 0, x(event, number) - x(event, 0)), 2 * BAR);
	}

	/** Pixels of the drawings that stand before this one. */
	private int before(Table table, int column) {
		int pixels = 0;
		for (int i = column - (place - first); i < column; i++) {
			pixels += table.getColumn(i).getWidth();
		}
		return pixels;
	}

	/** The column is as wide now as its table lets it be, not as it was made. */
	private int x(Event event, double number) {
		int width = Math.min(WIDEST, ((Table) event.widget).getColumn(event.index).getWidth());
		return event.x + SIDE + (int) Math.round((width - 2 * SIDE) * Math.min(1, number / end));
	}
}
