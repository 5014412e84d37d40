// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.function.DoubleSupplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;

/**
 * Keeps the whole width of a picture visible while its editor changes size, as long as texts stay readable. It never enlarges, and ends for
 * good once somebody zooms.
 */
final class WidthFit {

	/**
	 * The whole of a pyramid in the editor of a window of 1,280 points. Its smallest letters, 12 points, are then 11 minutes of arc high at
	 * 400 mm, the least distance that ISO 9241-3 designs screens for. That is less than the 16 that it asks for reading at length, for which
	 * there is the zoom. It is more than the 10 from which letters of enough contrast can be recognised.
	 */
	private static final double SMALLEST = 0.56;

	private final FigureCanvas canvas;
	private final ZoomManager zoom;
	private final DoubleSupplier width;
	private boolean fitting;
	private boolean zoomedByHand;

	/** @param width of the picture at its own size, in points */
	WidthFit(FigureCanvas canvas, ZoomManager zoom, DoubleSupplier width) {
		this.canvas = canvas;
		this.zoom = zoom;
		this.width = width;
		canvas.addListener(SWT.Resize, event -> apply());
		zoom.addZoomListener(level -> zoomedByHand |= !fitting);
	}

	/** Fits the picture as it now is. */
	void apply() {
		// A control that nobody has laid out yet is a point wide.
		if (zoomedByHand || canvas.getSize().x <= 1) {
			return;
		}
		fitting = true;
		try {
			zoom.setZoom(Math.max(SMALLEST, Math.min(1, canvas.getSize().x / width.getAsDouble())));
		} finally {
			fitting = false;
		}
		canvas.scrollTo(0, 0);
	}
}
