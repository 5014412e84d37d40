// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectCellAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.RowGroup;
import org.palier.ui.keys.HeldKeys;

/** The actions of keys and mouse in the grid, beside moving and selecting. */
final class SheetKeys extends AbstractUiBindingConfiguration {

	private static final int LEFT = 1;
	private static final int RIGHT = 3;
	/** Width of the sign before the name of a group, with what is beside it. */
	private static final int SIGN = 26;

	private final CensusTable table;
	private final SheetActions actions;
	private final Keys keys;

	/** The actions of keys beyond the grid. */
	interface Keys {

		/** Sorts and filters again. */
		void arrange();

		/** Goes to the field for the name of an agency. */
		void search();

		/** The strip below the grid. */
		OpenStrip strip();

		/** Leaves what was opened below the grid. */
		void leave();
	}

	SheetKeys(CensusTable table, SheetActions actions, Keys keys) {
		this.table = table;
		this.actions = actions;
		this.keys = keys;
	}

	/** The letter of each status, in the language of the workbench. */
	static Map<Character, PresenceStatus> letters() {
		return Map.of(CensusMessages.keyPresent.charAt(0), PresenceStatus.PRESENT, CensusMessages.keyAbsent.charAt(0),
				PresenceStatus.ABSENT, CensusMessages.keyNotChecked.charAt(0), PresenceStatus.NOT_CHECKED,
				CensusMessages.keyInaccessible.charAt(0), PresenceStatus.INACCESSIBLE);
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		var typed = new KeyEditAction() {
			@Override
			public void run(NatTable natTable, KeyEvent event) {
				type(natTable, event);
			}

			private void type(NatTable natTable, KeyEvent event) {
				SheetCell at = table.anchor();
				if (at != null && table.sheet().isUsages(at.column())) {
					keys.strip().usage(event.character);
					return;
				}
				PresenceStatus status = letters().get(Character.toLowerCase(event.character));
				SheetCell anchor = table.anchor();
				if (anchor != null && table.sheet().isStatus(anchor.column())) {
					if (status != null) {
						actions.status(status);
					}
				} else if (anchor != null) {
					table.selectAnchorOnly();
					super.run(natTable, event);
				}
			}
		};
		var edit = new KeyEditAction() {
			@Override
			public void run(NatTable natTable, KeyEvent event) {
				if (table.anchor() != null && table.sheet().isUsages(table.anchor().column())) {
					keys.strip().address();
					return;
				}
				table.selectAnchorOnly();
				super.run(natTable, event);
			}
		};
		registry.registerFirstKeyBinding(typed(SWT.NONE), typed);
		registry.registerFirstKeyBinding(typed(SWT.MOD2), typed);
		registry.registerFirstKeyBinding(key(SWT.NONE, SWT.F2), edit);
		registry.registerFirstKeyBinding(key(SWT.NONE, SWT.CR), (natTable, event) -> keys.strip().open());
		registry.registerFirstKeyBinding(key(SWT.NONE, SWT.KEYPAD_CR), (natTable, event) -> keys.strip().open());
		registry.registerFirstKeyBinding(onGroup(SWT.ARROW_LEFT), (natTable, event) -> table.fold(table.groupAnchor(), true));
		registry.registerFirstKeyBinding(onGroup(SWT.ARROW_RIGHT), (natTable, event) -> table.fold(table.groupAnchor(), false));
		registry.registerFirstKeyBinding(onGroup(SWT.CR), (natTable, event) -> table.fold(table.groupAnchor(), !table.groupAnchor().folded()));
		registry.registerFirstKeyBinding(key(SWT.NONE, SWT.F5), (natTable, event) -> keys.arrange());
		registry.registerFirstKeyBinding(key(SWT.MOD1, 'f'), (natTable, event) -> keys.search());
		registry.registerFirstKeyBinding(key(SWT.MOD1, 'u'), (natTable, event) -> keys.strip().change());
		registry.registerFirstKeyBinding(key(SWT.NONE, SWT.ESC), (natTable, event) -> keys.leave());
		registry.registerFirstKeyBinding(key(SWT.MOD1, ';'), (natTable, event) -> actions.checkedToday());
		registry.registerFirstKeyBinding(key(SWT.NONE, SWT.DEL), (natTable, event) -> actions.clear());
		registry.registerFirstKeyBinding(key(SWT.NONE, SWT.BS), (natTable, event) -> actions.clear());
		registry.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, LEFT), new MouseEditAction());
		registry.registerFirstSingleClickBinding(this::isSign, (natTable, event) -> {
			RowGroup group = group(natTable, event);
			table.fold(group, !group.folded());
		});
		registry.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), this::sort);
		registry.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, RIGHT), this::selectUnderMouse);
		registry.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, RIGHT), this::selectRow);
	}

	/** A key with these held and no others; a button of the mouse that is down does not matter, as it would to the grid's own matchers. */
	private static IKeyEventMatcher key(int held, int code) {
		return event -> HeldKeys.of(event).are(held) && event.keyCode == code;
	}

	private IKeyEventMatcher onGroup(int code) {
		IKeyEventMatcher key = key(SWT.NONE, code);
		return event -> key.matches(event) && table.groupAnchor() != null;
	}

	/** Whether the mouse is on the sign before the name of a group. */
	private boolean isSign(NatTable natTable, MouseEvent event, LabelStack regions) {
		int column = natTable.getColumnPositionByX(event.x);
		return event.button == LEFT && natTable.getColumnIndexByPosition(column) == 0 && regions != null && regions.hasLabel(GridRegion.BODY)
				&& event.x - natTable.getStartXOfColumnPosition(column) < SIGN && group(natTable, event) != null;
	}

	private RowGroup group(NatTable natTable, MouseEvent event) {
		int row = natTable.getRowIndexByPosition(natTable.getRowPositionByY(event.y));
		return row < 0 || row >= table.sheet().getRowCount() ? null : table.sheet().group(row);
	}

	private static IKeyEventMatcher typed(int held) {
		return event -> HeldKeys.of(event).are(held) && LetterOrDigitKeyEventMatcher.isLetterOrDigit(event.character);
	}

	private void sort(NatTable natTable, MouseEvent event) {
		int column = natTable.getColumnIndexByPosition(natTable.getColumnPositionByX(event.x));
		if (column >= 0) {
			actions.sortNext(column);
		}
	}

	/** A right click on the number of a row selects the row, unless it is one of several whole rows that are selected. */
	private void selectRow(NatTable natTable, MouseEvent event) {
		int row = natTable.getRowIndexByPosition(natTable.getRowPositionByY(event.y));
		if (row >= 0 && row < table.sheet().getRowCount() && !table.selectionLayer().isRowPositionFullySelected(row)) {
			table.selectRows(row, 1);
		}
	}

	/** A right click outside the selection moves it, one within leaves it. */
	private void selectUnderMouse(NatTable natTable, MouseEvent event) {
		var cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
		if (cell != null && !"SELECT".equals(cell.getDisplayMode().name())) {
			new SelectCellAction().run(natTable, event);
		}
	}
}
