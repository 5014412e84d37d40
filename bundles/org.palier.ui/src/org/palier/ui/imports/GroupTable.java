// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.ChosenChanges.Group;
import org.palier.intake.imports.ChosenChanges;
import org.palier.ui.labels.TextScale;

/** The groups of changes, each with a box and with how many it has; a box that is half set is one of which some are taken. */
final class GroupTable extends Composite {

	private final Table table;
	private ChosenChanges chosen;

	/**
	 * @param ticked told when a box was set or cleared
	 * @param selected told the group that is shown
	 * @param right what the arrow to the right does
	 */
	GroupTable(Composite parent, Runnable ticked, Consumer<Group> selected, Runnable right) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		table = new Table(this, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(table);
		column(SWT.LEFT, ImportMessages.takeOrLeave, 150);
		column(SWT.RIGHT, ImportMessages.count, 90);
		for (Group group : Group.values()) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(name(group));
			item.setData(group);
		}
		table.setSelection(0);
		table.addListener(SWT.Selection, event -> {
			var group = (Group) event.item.getData();
			if (event.detail == SWT.CHECK) {
				// A box that is half set is set by the first tick.
				chosen.take(group, chosen.takes(group).map(it -> !it).orElse(true));
				table.setSelection((TableItem) event.item);
				selected.accept(group);
				ticked.run();
			} else {
				selected.accept(group);
			}
		});
		table.addListener(SWT.KeyDown, event -> key(event, right));
	}

	private void column(int style, String title, int width) {
		var column = new TableColumn(table, style);
		column.setText(title);
		TextScale.widen(column, width);
	}

	private static void key(Event event, Runnable right) {
		if (event.keyCode == SWT.ARROW_RIGHT) {
			event.doit = false;
			right.run();
		}
	}

	private static String name(Group group) {
		return switch (group) {
		case OPENED -> ImportMessages.groupOpened;
		case CLOSED -> ImportMessages.groupClosed;
		case RENAMED -> ImportMessages.groupRenamed;
		case MOVED -> ImportMessages.groupMoved;
		case CHANGED -> ImportMessages.groupChanged;
		case CONFLICTS -> ImportMessages.groupConflicts;
		case GONE -> ImportMessages.groupGone;
		};
	}

	/** Shows other changes; the first group that has any is chosen. */
	void show(ChosenChanges shown) {
		chosen = shown;
		for (Group group : Group.values()) {
			if (!shown.of(group).isEmpty()) {
				table.setSelection(group.ordinal());
				break;
			}
		}
		refresh();
	}

	/** Boxes and numbers as they are. */
	void refresh() {
		var typography = new Typography(Locale.getDefault());
		for (TableItem item : table.getItems()) {
			var group = (Group) item.getData();
			int all = chosen.of(group).size();
			long taken = chosen.taken(group);
			item.setText(1, taken == all || taken == 0 ? typography.count(all) : typography.count(taken) + " / " + typography.count(all));
			item.setChecked(all > 0 && taken > 0);
			item.setGrayed(taken > 0 && taken < all);
		}
	}

	/** The group that is chosen. */
	Group selected() {
		return Group.values()[Math.max(0, table.getSelectionIndex())];
	}

	/** Chooses a group. @return false when it was chosen already */
	boolean select(Group group) {
		boolean other = selected() != group;
		table.setSelection(group.ordinal());
		return other;
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	/** For tests. */
	Table table() {
		return table;
	}
}
