// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.CensusChanges.Change;
import org.palier.intake.imports.ChangeWords;
import org.palier.intake.imports.ChosenChanges.Group;
import org.palier.intake.imports.ChosenChanges;
import org.palier.ui.labels.TextScale;

/** The changes of one group, each with a box: who, where, what was and what would be. */
final class ChangeTable extends Composite {

	/** More rows than a person looks at one by one make a table slow; the group's own box stands for all. */
	private static final int SHOWN = 5000;

	private final Label heading;
	private final Table table;
	private ChosenChanges chosen;
	private Group group = Group.OPENED;

	/** @param ticked told when a box was set or cleared @param left what the arrow to the left does */
	ChangeTable(Composite parent, Runnable ticked, Runnable left) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		heading = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		table = new Table(this, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 200).applyTo(table);
		column(ImportMessages.agency, 220);
		column(ImportMessages.platform, 90);
		column(ImportMessages.was, 150);
		column(ImportMessages.wouldBe, 230);
		column(ImportMessages.why, 300);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				chosen.take((Change) event.item.getData(), ((TableItem) event.item).getChecked());
				ticked.run();
			}
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_LEFT) {
				event.doit = false;
				left.run();
			}
		});
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		TextScale.widen(column, width);
	}

	/** Shows another group. */
	void show(ChosenChanges shown, Group of, ChangeWords words) {
		chosen = shown;
		group = of;
		table.setRedraw(false);
		table.removeAll();
		List<? extends Change> all = shown.of(of);
		for (Change each : all.subList(0, Math.min(SHOWN, all.size()))) {
			ChangeWords.Line line = words.of(each, of == Group.CLOSED);
			Locale locale = Locale.getDefault();
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { line.agency().in(locale), line.platform().in(locale), line.was().in(locale), line.is().in(locale),
					line.why().in(locale) });
			item.setData(each);
		}
		table.setRedraw(true);
		if (table.getItemCount() > 0) {
			table.setSelection(0);
		}
		refresh();
	}

	/** Boxes and numbers as they are. */
	void refresh() {
		for (TableItem item : table.getItems()) {
			item.setChecked(chosen.takes((Change) item.getData()));
		}
		var typography = new Typography(Locale.getDefault());
		int all = chosen.of(group).size();
		String counted = NLS.bind(group == Group.CONFLICTS ? ImportMessages.conflictsCounted
				: group == Group.GONE ? ImportMessages.goneCounted : ImportMessages.rowsCounted,
				typography.count(chosen.taken(group)), typography.count(all));
		heading.setText(all == 0 ? ImportMessages.noneOfGroup
				: all > SHOWN ? counted + " " + NLS.bind(ImportMessages.firstShown, typography.count(SHOWN)) : counted);
		layout();
	}

	/** Chooses the next row. */
	void next() {
		if (table.getItemCount() > 0) {
			table.setSelection((table.getSelectionIndex() + 1) % table.getItemCount());
			table.showSelection();
		}
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
