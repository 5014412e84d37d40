// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridColumn;
import org.palier.ui.filter.CompareCall;
import org.palier.ui.labels.StatusLabels;

/** The context menu: on the head of a column what concerns columns, elsewhere what concerns the selected cells. */
final class SheetMenu {

	private final CensusTable table;
	private final SheetActions actions;
	private final OwnColumns ownColumns;

	SheetMenu(CensusTable table, SheetActions actions) {
		this.table = table;
		this.actions = actions;
		this.ownColumns = new OwnColumns(table.control().getShell(), table.sheet().session());
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.control().setMenu(menu.createContextMenu(table.control()));
	}

	private void fill(IMenuManager menu) {
		NatTable grid = table.control();
		Point at = grid.toControl(grid.getDisplay().getCursorLocation());
		var region = grid.getRegionLabelsByXY(at.x, at.y);
		if (region != null && region.hasLabel(GridRegion.COLUMN_HEADER)) {
			head(menu, grid.getColumnIndexByPosition(grid.getColumnPositionByX(at.x)));
		} else {
			cells(menu);
		}
	}

	private void head(IMenuManager menu, int column) {
		if (column >= 0) {
			add(menu, CensusMessages.sortAscending, () -> actions.sort(column, Boolean.FALSE));
			add(menu, CensusMessages.sortDescending, () -> actions.sort(column, Boolean.TRUE));
			add(menu, CensusMessages.sortNone, () -> actions.sort(column, null));
			menu.add(new Separator());
			if (column > 0) {
				add(menu, NLS.bind(CensusMessages.groupBy, table.sheet().columns().names().get(column)), () -> actions.group(column));
			}
			if (table.sheet().column(column) instanceof OnPlatform on) {
				var compare = new CompareCall(PlatformUI.getWorkbench());
				add(menu, CensusMessages.compareWith, () -> compare.open("platform", on.platform().getId(), null));
			}
			if (table.sheet().rows().grouping() != null) {
				add(menu, CensusMessages.groupNone, () -> actions.group(-1));
			}
			add(menu, CensusMessages.selectColumn, () -> table.selectColumn(column));
			add(menu, CensusMessages.hideColumn, () -> table.hide(column, true)).setEnabled(column > 0);
		}
		var columns = new MenuManager(CensusMessages.columns);
		for (int i = 1; i < table.sheet().getColumnCount(); i++) {
			int each = i;
			var shown = new Action(table.sheet().columns().names().get(i), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					table.hide(each, !isChecked());
				}
			};
			shown.setChecked(!table.isHidden(i));
			columns.add(shown);
		}
		menu.add(columns);
		if (column >= 0) {
			add(menu, column == 0 ? CensusMessages.freezeName : CensusMessages.freezeHere, () -> table.freeze(column));
		}
		add(menu, CensusMessages.showAllColumns, table::showAllColumns);
		menu.add(new Separator());
		add(menu, CensusMessages.ownAdd, ownColumns::add);
		if (column >= 0 && table.sheet().column(column) instanceof GridColumn.Own own) {
			add(menu, NLS.bind(CensusMessages.ownRemove, own.field().name().in(Locale.getDefault())), () -> ownColumns.remove(own.field()));
		}
	}

	private void cells(IMenuManager menu) {
		boolean any = table.anchor() != null;
		boolean platform = any && table.sheet().column(table.anchor().column()) instanceof OnPlatform;
		for (PresenceStatus status : new PresenceStatus[] { PresenceStatus.PRESENT, PresenceStatus.ABSENT, PresenceStatus.INACCESSIBLE,
				PresenceStatus.NOT_CHECKED }) {
			add(menu, StatusLabels.of(status) + "\t" + letter(status), () -> actions.status(status)).setEnabled(platform);
		}
		add(menu, CensusMessages.checkedToday + "\tCtrl+;", actions::checkedToday).setEnabled(platform);
		menu.add(new Separator());
		add(menu, CensusMessages.copy + "\tCtrl+C", () -> actions.copy(false)).setEnabled(any);
		add(menu, CensusMessages.copyWithNames, () -> actions.copy(true)).setEnabled(any);
		add(menu, CensusMessages.paste + "\tCtrl+V", actions::paste).setEnabled(any);
		add(menu, CensusMessages.clear + "\tDel", actions::clear).setEnabled(any);
		menu.add(new Separator());
		add(menu, CensusMessages.fillDown + "\tCtrl+D", new SheetFill(table)::down).setEnabled(any);
		add(menu, CensusMessages.fillRight + "\tCtrl+R", new SheetFill(table)::right).setEnabled(any);
		add(menu, CensusMessages.replaceTitle + "…\tCtrl+H", actions::replace);
		menu.add(new Separator());
		add(menu, CensusMessages.rowInsert, new SheetRows(table)::insert);
		add(menu, CensusMessages.rowsDeleteMenu, () -> new SheetRows(table).delete()).setEnabled(!table.fullRows().isEmpty());
		menu.add(new Separator());
		add(menu, CensusMessages.selectAll + "\tCtrl+A", actions::selectAll);
		menu.add(new Separator());
		add(menu, CensusMessages.ownAdd, ownColumns::add);
	}

	private static String letter(PresenceStatus status) {
		return SheetKeys.letters().entrySet().stream().filter(it -> it.getValue() == status)
				.map(it -> String.valueOf(Character.toUpperCase(it.getKey()))).findFirst().orElse("");
	}

	private static Action add(IMenuManager menu, String name, Runnable what) {
		var action = new Action(name) {
			@Override
			public void run() {
				what.run();
			}
		};
		menu.add(action);
		return action;
	}
}
