// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellEvent;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.RowGroup;
import org.palier.ui.labels.StatusLabels;

/**
 * The grid for screen readers: a table of the rows and columns that are shown. Each cell has its agency, its column, its text, the usages
 * of a page, and its position. Cells are made when they are asked for.
 */
final class SheetSpeech {

	/** A reader asks for cells around the selected one; older ones are let go. */
	private static final int KEPT = 64;

	/** A place in the grid as it is shown. */
	private record GridPosition(int row, int column) {
	}

	private final CensusTable table;
	private final CensusSheet sheet;
	private final Accessible grid;
	private final Typography typography = new Typography(Locale.getDefault());
	private final Map<GridPosition, Accessible> cells = new LinkedHashMap<>(KEPT, 0.75f, true);
	private final GridTable told = new GridTable();

	SheetSpeech(CensusTable table) {
		this.table = table;
		this.sheet = table.sheet();
		grid = table.control().getAccessible();
		grid.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = CensusMessages.title;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = CensusMessages.keys;
			}
		});
		grid.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			/** The selected cell alone: a reader asks for the others by row and column. */
			@Override
			public void getChildren(AccessibleControlEvent event) {
				GridPosition now = selected();
				event.children = now == null ? new Object[0] : new Object[] { cell(now) };
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				GridPosition now = selected();
				event.childID = ACC.CHILDID_SELF;
				event.accessible = now == null ? null : cell(now);
			}
		});
		grid.addAccessibleTableListener(told);
		table.control().addDisposeListener(gone -> cells.values().forEach(Accessible::dispose));
	}

	/** Another cell is selected, or says something else: it is read. */
	void speak() {
		GridPosition now = selected();
		if (now != null && table.control().isFocusControl()) {
			Accessible cell = cell(now);
			// First the grid takes the cell as its child: AT-SPI says nothing of a cell without a parent.
			grid.sendEvent(ACC.EVENT_VALUE_CHANGED, null, ACC.CHILDID_SELF);
			cell.setFocus(ACC.CHILDID_SELF);
			cell.sendEvent(ACC.EVENT_NAME_CHANGED, null);
			grid.selectionChanged();
		}
	}

	private GridPosition selected() {
		PositionCoordinate anchor = table.selectionLayer().getSelectionAnchor();
		return table.anchor() == null && table.groupAnchor() == null ? null : new GridPosition(anchor.rowPosition, anchor.columnPosition);
	}

	/** The words for a cell. @param place of its column, from 0, as shown */
	String said(int row, int place) {
		int column = table.column(place);
		RowGroup group = sheet.group(row);
		if (group != null) {
			return NLS.bind(group.folded() ? CensusMessages.speechGroupFolded : CensusMessages.speechGroup, new Object[] { sheet.name(group),
					sheet.columns().names().get(column), sheet.shown(row, column) });
		}
		String agency = sheet.text().shown(sheet.agency(row), Fact.NAME, sheet.part());
		PresenceStatus status = sheet.status(row, column);
		String says = status == null || !sheet.isUsages(column) && !sheet.isStatus(column)
				? sheet.text().shown(sheet.agency(row), sheet.column(column), sheet.part())
				: page(row, column, status);
		return NLS.bind(CensusMessages.speechCell, new Object[] { agency, sheet.columns().names().get(column),
				says.isEmpty() ? CensusMessages.speechEmpty : says, typography.count(row + 1L), typography.count(sheet.getRowCount()),
				typography.count(place + 1L), typography.count(table.shownColumns()) });
	}

	private String page(int row, int column, PresenceStatus status) {
		if (status != PresenceStatus.PRESENT) {
			return StatusLabels.of(status);
		}
		String usages = sheet.mode().named(sheet.presence(row, column));
		String remark = sheet.remark(row, column);
		String page = StatusLabels.of(status) + (remark.isEmpty() ? "" : ", " + remark);
		if (sheet.mode().isMissing(sheet.presence(row, column))) {
			return page + ", " + CensusMessages.speechNoUsage;
		}
		return usages.isEmpty() ? page : NLS.bind(CensusMessages.speechUsages, page, usages);
	}

	/** The grid as a table for screen readers, for tests. */
	GridTable told() {
		return told;
	}

	private Accessible cell(GridPosition place) {
		Accessible known = cells.get(place);
		if (known != null) {
			return known;
		}
		if (cells.size() >= KEPT) {
			GridPosition oldest = cells.keySet().iterator().next();
			cells.remove(oldest).dispose();
		}
		var made = new Accessible(grid);
		made.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = isThere(place) ? said(place.row(), place.column()) : "";
			}
		});
		made.addAccessibleControlListener(new CellState(place));
		made.addAccessibleTableCellListener(new CellPlace(place));
		cells.put(place, made);
		return made;
	}

	private boolean isThere(GridPosition place) {
		return place.row() < sheet.getRowCount() && place.column() < table.shownColumns();
	}

	private boolean isSelected(GridPosition place) {
		return table.selectionLayer().isCellPositionSelected(place.column(), place.row());
	}

	/** The grid as a table. */
	final class GridTable extends AccessibleTableAdapter {

		@Override
		public void getRowCount(AccessibleTableEvent event) {
			event.count = sheet.getRowCount();
		}

		@Override
		public void getColumnCount(AccessibleTableEvent event) {
			event.count = table.shownColumns();
		}

		@Override
		public void getCell(AccessibleTableEvent event) {
			var place = new GridPosition(event.row, event.column);
			event.accessible = event.row >= 0 && event.column >= 0 && isThere(place) ? cell(place) : null;
		}

		@Override
		public void getColumnDescription(AccessibleTableEvent event) {
			event.result = sheet.columns().names().get(table.column(event.column));
		}

		@Override
		public void getRowDescription(AccessibleTableEvent event) {
			event.result = sheet.group(event.row) == null ? body(sheet.agency(event.row)) : sheet.name(sheet.group(event.row));
		}

		/** Its name, and why it is in no rate where it is in none. */
		private String body(Agency agency) {
			String mark = SheetPainter.mark(agency);
			String name = sheet.text().shown(agency, Fact.NAME, sheet.part());
			return mark.isEmpty() ? name : name + ", " + mark;
		}

		@Override
		public void getSelectedRows(AccessibleTableEvent event) {
			event.selected = table.selectionLayer().getFullySelectedRowPositions();
		}

		@Override
		public void isRowSelected(AccessibleTableEvent event) {
			event.isSelected = table.selectionLayer().isRowPositionFullySelected(event.row);
		}

		@Override
		public void isColumnSelected(AccessibleTableEvent event) {
			event.isSelected = table.selectionLayer().isColumnPositionFullySelected(event.column);
		}
	}

	/** The role of a cell, and whether it is selected. */
	private final class CellState extends AccessibleControlAdapter {

		private final GridPosition place;

		CellState(GridPosition place) {
			this.place = place;
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = ACC.ROLE_TABLECELL;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (isSelected(place) ? ACC.STATE_SELECTED : 0)
					| (place.equals(selected()) && table.control().isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle bounds = table.bounds(place.row(), place.column());
			Rectangle shown = table.control().getDisplay().map(table.control(), null, bounds);
			event.x = shown.x;
			event.y = shown.y;
			event.width = shown.width;
			event.height = shown.height;
		}
	}

	/** Where a cell is. */
	private final class CellPlace extends AccessibleTableCellAdapter {

		private final GridPosition place;

		CellPlace(GridPosition place) {
			this.place = place;
		}

		@Override
		public void getRowIndex(AccessibleTableCellEvent event) {
			event.index = place.row();
		}

		@Override
		public void getColumnIndex(AccessibleTableCellEvent event) {
			event.index = place.column();
		}

		@Override
		public void getRowSpan(AccessibleTableCellEvent event) {
			event.count = 1;
		}

		@Override
		public void getColumnSpan(AccessibleTableCellEvent event) {
			event.count = 1;
		}

		@Override
		public void getTable(AccessibleTableCellEvent event) {
			event.accessible = grid;
		}

		@Override
		public void isSelected(AccessibleTableCellEvent event) {
			event.isSelected = SheetSpeech.this.isSelected(place);
		}
	}
}
