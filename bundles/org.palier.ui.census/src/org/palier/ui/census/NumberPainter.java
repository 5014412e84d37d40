// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.palier.ground.text.Typography;

/** Paints the number of a row, by which a refused paste names it; the corner is left empty. */
final class NumberPainter extends AbstractCellPainter {

	private static final int MARGIN = 8;

	private final Supplier<GridColours> colours;
	private final boolean corner;
	private final Typography typography = new Typography(Locale.getDefault());

	NumberPainter(Supplier<GridColours> colours, boolean corner) {
		this.colours = colours;
		this.corner = corner;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		GridColours now = colours.get();
		gc.setBackground(!corner && DisplayMode.SELECT.equals(cell.getDisplayMode()) ? now.selected() : now.head());
		gc.fillRectangle(bounds);
		if (!corner) {
			String number = typography.count(cell.getRowIndex() + 1L);
			gc.setForeground(now.quiet());
			var extent = gc.textExtent(number);
			gc.drawText(number, bounds.x + bounds.width - MARGIN - extent.x, bounds.y + (bounds.height - extent.y) / 2,
					SWT.DRAW_TRANSPARENT);
		}
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return CensusTable.ROW_HEIGHT;
	}
}
