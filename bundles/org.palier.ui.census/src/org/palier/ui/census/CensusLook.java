// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.function.IntUnaryOperator;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.palier.ui.labels.ModelImages;

/** How the grid looks, on the ground that the theme of the workbench gives it. */
final class CensusLook extends AbstractRegistryConfiguration {

	private final NatTable table;
	private final SheetPainter cells;
	private final HeadPainter heads;
	private final IntUnaryOperator numbers;
	private GridColours colours = GridColours.LIGHT;
	private IConfigRegistry registry;

	CensusLook(CensusSheet sheet, NatTable table, ModelImages images) {
		this.table = table;
		this.cells = new SheetPainter(sheet, () -> colours);
		this.numbers = row -> row < sheet.getRowCount() ? sheet.rows().number(row) : 0;
		this.heads = new HeadPainter(sheet, () -> colours, images);
	}

	GridColours colours() {
		return colours;
	}

	@Override
	public void configureRegistry(IConfigRegistry configured) {
		registry = configured;
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, heads, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new NumberPainter(() -> colours, numbers), DisplayMode.NORMAL,
				GridRegion.ROW_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new NumberPainter(() -> colours, corner -> 0), DisplayMode.NORMAL,
				GridRegion.CORNER);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
		colour();
	}

	/** Takes the colours that suit the ground; themes change while the grid is open. */
	void followTheme() {
		GridColours now = GridColours.on(table.getParent().getBackground());
		if (!now.equals(colours)) {
			colours = now;
			colour();
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					table.redraw();
				}
			});
		}
	}

	private void colour() {
		// The ground beside the last column and beneath the last row is the control's own.
		table.setBackground(colours.ground());
		var style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colours.ground());
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colours.text());
		style.setAttributeValue(CellStyleAttributes.FONT, table.getFont());
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style);
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colours.line());
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colours.edge(), DisplayMode.NORMAL, GridRegion.CORNER);
		FillHandle.colour(registry, colours);
		registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, colours.edge());
		// The anchor is outlined by the painter of cells; NatTable's dotted frame would be drawn over it.
		registry.registerConfigAttribute(SelectionConfigAttributes.SELECTION_GRID_LINE_STYLE,
				new BorderStyle(1, colours.line(), LineStyleEnum.SOLID));
	}
}
