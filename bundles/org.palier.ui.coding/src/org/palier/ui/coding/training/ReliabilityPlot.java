// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.training;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.palier.classifiers.linear.FacetReport.Bin;
import org.palier.ui.labels.SpokenName;

/** Shares that are right over shares that were stated, with the line on which they are alike. */
final class ReliabilityPlot {

	/** Height in pixels. */
	static final int SIDE = 170;

	private static final int EDGE = 24;
	private static final int RADIUS = 4;

	private final Canvas canvas;
	private final List<Bin> bins;

	ReliabilityPlot(Composite parent, List<Bin> bins) {
		this.bins = bins;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setToolTipText(TrainingMessages.plot);
		new SpokenName(TrainingMessages.plot).on(canvas);
		canvas.addPaintListener(event -> paint(event.gc));
	}

	Canvas control() {
		return canvas;
	}

	private void paint(GC gc) {
		int side = canvas.getClientArea().height - 2 * EDGE;
		gc.setAntialias(SWT.ON);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.drawRectangle(EDGE, EDGE / 2, side, side);
		gc.drawLine(EDGE, EDGE / 2 + side, EDGE + side, EDGE / 2);
		gc.setForeground(canvas.getForeground());
		Point stated = gc.textExtent(TrainingMessages.stated);
		gc.drawText(TrainingMessages.stated, EDGE + side - stated.x, EDGE / 2 + side + 2, true);
		gc.drawText(TrainingMessages.right, EDGE + 3, EDGE / 2 + 1, true);
		gc.drawText(TrainingMessages.plot, EDGE + side + EDGE, EDGE / 2, true);
		gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		for (Bin bin : bins) {
			int x = EDGE + (int) Math.round(bin.sure() * side);
			int y = EDGE / 2 + side - (int) Math.round(bin.right() * side);
			gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		}
	}
}
