// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.palier.ground.text.Typography;
import org.palier.model.Presence;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.PresenceCell;
import org.palier.ui.labels.StatusLabels;
import org.palier.ui.labels.TipPlace;
import org.palier.ui.labels.TipYield;

/** The tooltip of a cell: the whole text, or all of a presence. */
final class SheetTips extends NatTableContentTooltip {

	private final CensusSheet sheet;
	private final Supplier<GridColours> colours;
	private final Typography typography = new Typography(Locale.getDefault());

	SheetTips(NatTable table, CensusSheet sheet, Supplier<GridColours> colours) {
		super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
		this.sheet = sheet;
		this.colours = colours;
		setPopupDelay(600);
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		setBackgroundColor(colours.get().head());
		setForegroundColor(colours.get().text());
		return TipYield.of(this, super.createToolTipContentArea(event, parent));
	}

	@Override
	protected String getText(Event event) {
		int position = natTable.getColumnPositionByX(event.x);
		int line = natTable.getRowPositionByY(event.y);
		var cell = natTable.getCellByPosition(position, line);
		var region = natTable.getRegionLabelsByXY(event.x, event.y);
		if (cell == null || region == null || cell.getColumnIndex() < 0) {
			return null;
		}
		if (region.hasLabel(GridRegion.COLUMN_HEADER)) {
			return sheet.columns().names().get(cell.getColumnIndex());
		}
		return cell.getRowIndex() < sheet.getRowCount() ? text(cell.getRowIndex(), cell.getColumnIndex()) : null;
	}

	@Override
	public Point getLocation(Point size, Event event) {
		var cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
		return cell == null ? super.getLocation(size, event)
				: TipPlace.above(size, natTable.getDisplay().map(natTable, null, cell.getBounds()), natTable.getMonitor().getClientArea());
	}

	private String text(int row, int column) {
		if (sheet.group(row) != null) {
			String shown = sheet.shown(row, column);
			return shown.isEmpty() ? null : shown;
		}
		if (!(sheet.column(column) instanceof OnPlatform on)) {
			String shown = sheet.shown(row, column);
			return shown.isEmpty() ? null : shown;
		}
		var cell = new PresenceCell(sheet.agency(row), on.platform());
		Presence presence = cell.presence();
		var lines = new StringBuilder(sheet.text().shown(cell.agency(), Fact.NAME, sheet.part())).append(" · ")
				.append(sheet.columns().names().get(column)).append('\n').append(StatusLabels.of(cell.status()));
		if (presence != null) {
			append(lines, sheet.remark(row, column));
			if (presence.getCheckedOn() != null) {
				lines.append('\n').append(NLS.bind(CensusMessages.tipChecked, typography.date(presence.getCheckedOn()),
						presence.getCheckedBy() == null ? "–" : presence.getCheckedBy()));
			}
			append(lines, presence.getEvidence());
			append(lines, presence.getNote());
		}
		return lines.toString();
	}

	private static void append(StringBuilder lines, String text) {
		if (text != null && !text.isEmpty()) {
			lines.append('\n').append(text);
		}
	}
}
