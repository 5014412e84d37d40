// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.palier.register.grid.CensusRows.Sorting;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridColumn;
import org.palier.ui.labels.ModelImages;

/** Paints the head of a column: the dot of the platform, the name, and whether the rows are sorted by it. */
final class HeadPainter extends AbstractCellPainter {

	private static final int MARGIN = 8;
	private static final int IMAGE = 16;
	private static final int DOT = 9;
	private static final int ARROW = 8;

	private final CensusSheet sheet;
	private final Supplier<GridColours> colours;
	private final ModelImages images;
	private final FittedText fitted = new FittedText();

	HeadPainter(CensusSheet sheet, Supplier<GridColours> colours, ModelImages images) {
		this.sheet = sheet;
		this.colours = colours;
		this.images = images;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		GridColours now = colours.get();
		int index = cell.getColumnIndex();
		gc.setBackground(DisplayMode.SELECT.equals(cell.getDisplayMode()) ? now.selected() : now.head());
		gc.fillRectangle(bounds);
		if (index < 0 || index >= sheet.getColumnCount()) {
			return;
		}
		GridColumn column = sheet.column(index);
		int x = bounds.x + MARGIN;
		if (column instanceof OnPlatform on) {
			Image dot = images.of(on.platform());
			gc.drawImage(dot, x - 2, bounds.y + (bounds.height - IMAGE) / 2);
			if (now.isDark()) {
				gc.setAntialias(SWT.ON);
				gc.setForeground(now.quiet());
				gc.drawOval(x + 1, bounds.y + (bounds.height - IMAGE) / 2 + 3, DOT, DOT);
			}
			x += IMAGE + 2;
		}
		Sorting sorting = sheet.rows().sorting();
		boolean sorted = sorting != null && sorting.column().equals(column);
		int right = bounds.x + bounds.width - MARGIN - (sorted ? ARROW + 4 : 0);
		gc.setForeground(sorted ? now.text() : now.quiet());
		String name = fitted.fit(gc, sheet.columns().names().get(index), right - x, false);
		gc.drawText(name, x, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		if (sorted) {
			arrow(gc, bounds.x + bounds.width - MARGIN - ARROW, bounds.y + bounds.height / 2, sorting.descending(), now);
		}
	}

	private static void arrow(GC gc, int x, int middle, boolean down, GridColours now) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(now.anchor());
		int tip = down ? middle + 3 : middle - 3;
		int base = down ? middle - 2 : middle + 2;
		gc.fillPolygon(new int[] { x, base, x + ARROW, base, x + ARROW / 2, tip });
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.textExtent(sheet.columns().names().get(cell.getColumnIndex())).x + 2 * MARGIN + IMAGE + ARROW + 6;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
