// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Tooltips of the cells of a table or tree, each above its cell: the rows that a person goes on to lie below. */
public final class CellTips extends ColumnViewerToolTipSupport {

	private final ColumnViewer viewer;

	private CellTips(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
		this.viewer = viewer;
	}

	/** Shows what the label providers of a viewer tell of its cells. */
	public static void enableFor(ColumnViewer viewer) {
		new CellTips(viewer);
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		return TipYield.of(this, super.createToolTipContentArea(event, parent));
	}

	@Override
	public Point getLocation(Point size, Event event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		return cell == null ? super.getLocation(size, event) : above(size, cell.getBounds());
	}

	private Point above(Point size, Rectangle cell) {
		return TipPlace.above(size, viewer.getControl().getDisplay().map(viewer.getControl(), null, cell),
				viewer.getControl().getMonitor().getClientArea());
	}
}
