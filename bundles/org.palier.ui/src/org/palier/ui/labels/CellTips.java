// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;

/** Tooltips of the cells of a table or tree, each above its cell: the rows that a person goes on to lie below. */
public final class CellTips extends ColumnViewerToolTipSupport {

	private final ColumnViewer viewer;

	CellTips(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
		this.viewer = viewer;
	}

	/** Shows what the label providers of a viewer tell of its cells. */
	public static void enableFor(ColumnViewer viewer) {
		new CellTips(viewer);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return super.shouldCreateToolTip(event) && !isRead(viewer.getCell(new Point(event.x, event.y)), getText(event));
	}

	/** True where the cell shows all that its tip would tell. */
	private boolean isRead(ViewerCell cell, String tip) {
		if (cell == null || !tip.equals(cell.getText())) {
			return false;
		}
		var gc = new GC(viewer.getControl());
		try {
			gc.setFont(viewer.getControl().getFont());
			Rectangle room = cell.getBounds();
			Rectangle text = cell.getTextBounds();
			// A line of a tree is as wide as its words, even where the tree ends before them.
			int end = Math.min(room.x + room.width, ((Scrollable) viewer.getControl()).getClientArea().width);
			return gc.textExtent(tip).x <= end - text.x;
		} finally {
			gc.dispose();
		}
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
