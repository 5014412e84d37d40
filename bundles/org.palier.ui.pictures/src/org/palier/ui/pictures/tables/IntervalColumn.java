// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import java.util.List;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.palier.ground.text.Typography;
import org.palier.ui.labels.ScreenColors;

/**
 * Draws estimates beside their names: a hollow ring is what programs alone say, a full dot is corrected, a line is the interval, all on one
 * scale. A difference whose interval holds 0 is grey, since there may be none.
 */
final class IntervalColumn extends OwnerDrawLabelProvider {

	/** Pixels. */
	static final int WIDTH = 180;
	private static final int SIDE = 8;
	private static final int RADIUS = 4;

	private final IntervalScale scale;
	private final Typography typography;

	IntervalColumn(IntervalScale scale, Typography typography) {
		this.scale = scale;
		this.typography = typography;
	}

	/** Adds the column. */
	void in(TableViewer viewer) {
		var column = new TableViewerColumn(viewer, SWT.LEFT, scale.place());
		column.getColumn()
				.setText(NLS.bind(scale.points() ? TableMessages.scalePoints : TableMessages.scaleShares, end(scale.from()), end(scale.to())));
		column.getColumn().setToolTipText(scale.corrected() < 0 ? TableMessages.scaleBand : TableMessages.scaleCorrected);
		column.setLabelProvider(this);
	}

	private String end(double number) {
		return typography.number(scale.points() ? number : number * 100, 0);
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
		var cells = (List<?>) row;
		GC gc = event.gc;
		boolean dark = ScreenColors.isDark((event.detail & SWT.SELECTED) != 0 ? gc.getBackground().getRGB()
				: ((org.eclipse.swt.widgets.Table) event.widget).getBackground().getRGB());
		Color solid = ScreenColors.of(dark ? "#8fd0e0" : "#0b4f6c");
		Color alone = ScreenColors.of(dark ? "#f0c36d" : "#8a5a00");
		int height = ((org.eclipse.swt.widgets.Table) event.widget).getItemHeight();
		int middle = event.y + event.height / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(ScreenColors.of(dark ? "#5a6b7a" : "#b9c4cd"));
		int zero = x(event, 0);
		gc.drawLine(zero, middle - height / 2, zero, middle + height / 2);
		double low = scale.at(cells, scale.low());
		double high = scale.at(cells, scale.high());
		Color ink = scale.points() && low <= 0 && high >= 0 ? ScreenColors.of(dark ? "#a7b6c3" : "#5a6b7a") : solid;
		if (Double.isFinite(low) && Double.isFinite(high)) {
			gc.setForeground(scale.corrected() < 0 ? alone : ink);
			gc.setLineWidth(2);
			gc.drawLine(x(event, low), middle, x(event, high), middle);
		}
		double corrected = scale.at(cells, scale.corrected());
		if (Double.isFinite(corrected)) {
			gc.setBackground(ink);
			gc.fillOval(x(event, corrected) - RADIUS, middle - RADIUS, 2 * RADIUS + 1, 2 * RADIUS + 1);
		}
		double naive = scale.at(cells, scale.naive());
		if (Double.isFinite(naive)) {
			gc.setForeground(alone);
			gc.setLineWidth(2);
			gc.drawOval(x(event, naive) - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
		}
		gc.setLineWidth(1);
	}

	private int x(Event event, double number) {
		int width = WIDTH - 2 * SIDE;
		return event.x + SIDE + (int) Math.round(width * (number - scale.from()) / (scale.to() - scale.from()));
	}
}
