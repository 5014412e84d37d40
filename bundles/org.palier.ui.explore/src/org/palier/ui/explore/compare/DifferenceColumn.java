// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.compare;

import java.util.List;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.palier.ground.table.Value;
import org.palier.ui.labels.ScreenColors;

/** Draws a difference around 0: a dot, and a line for its range. What is clear is in colour; what may be none is grey. */
final class DifferenceColumn extends OwnerDrawLabelProvider {

	private static final int SIDE = 8;
	private static final int RADIUS = 4;

	private final int points;
	private final int width;
	private final double end;

	/**
	 * @param points place of the column of differences; those of both ends follow it
	 * @param width  of the drawing in pixels
	 * @param end    of the scale on either side of 0
	 */
	DifferenceColumn(int points, int width, double end) {
		this.points = points;
		this.width = width;
		this.end = end;
	}

	/** The number of a cell; not a number where there is none. */
	static double number(Object value) {
		return value instanceof Value.Decimal it ? it.number() : Double.NaN;
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
		List<?> values = (List<?>) row;
		double difference = number(values.get(points));
		double low = number(values.get(points + 1));
		double high = number(values.get(points + 2));
		GC gc = event.gc;
		var table = (Table) event.widget;
		boolean dark = ScreenColors.isDark((event.detail & SWT.SELECTED) != 0 ? gc.getBackground().getRGB() : table.getBackground().getRGB());
		int middle = event.y + event.height / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(ScreenColors.of(dark ? "#5a6b7a" : "#b9c4cd"));
		gc.drawLine(x(event, 0), event.y, x(event, 0), event.y + table.getItemHeight());
		if (Double.isNaN(difference)) {
			return;
		}
		Color ink = ScreenColors.of(low > 0 || high < 0 ? dark ? "#8fd0e0" : "#0b4f6c" : dark ? "#a7b6c3" : "#5a6b7a");
		gc.setForeground(ink);
		gc.setBackground(ink);
		if (Double.isFinite(low) && Double.isFinite(high)) {
			gc.setLineWidth(2);
			gc.drawLine(x(event, low), middle, x(event, high), middle);
			gc.setLineWidth(1);
		}
		gc.fillOval(x(event, difference) - RADIUS, middle - RADIUS, 2 * RADIUS + 1, 2 * RADIUS + 1);
	}

	private int x(Event event, double number) {
		return event.x + width / 2 + (int) Math.round((width / 2.0 - SIDE) * Math.clamp(number / end, -1, 1));
	}
}
