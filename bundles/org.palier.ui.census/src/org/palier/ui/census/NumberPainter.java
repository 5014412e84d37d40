// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.palier.ground.text.Typography;

/** Paints the number of a row, by which a refused paste names it; the corner, and the row of a group, are left empty. */
final class NumberPainter extends AbstractCellPainter {

	private static final int MARGIN = 8;

	private final Supplier<GridColours> colours;
	private final IntUnaryOperator numbers;
	private final Typography typography = new Typography(Locale.getDefault());

	/** @param numbers the number of a row, by its index; 0 for none */
	NumberPainter(Supplier<GridColours> colours, IntUnaryOperator numbers) {
		this.colours = colours;
		this.numbers = numbers;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		GridColours now = colours.get();
		int row = numbers.applyAsInt(cell.getRowIndex());
		gc.setBackground(row > 0 && DisplayMode.SELECT.equals(cell.getDisplayMode()) ? now.selected() : now.head());
		gc.fillRectangle(bounds);
		if (row > 0) {
			String number = typography.count(row);
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
		return cell.getBounds().height;
	}
}
