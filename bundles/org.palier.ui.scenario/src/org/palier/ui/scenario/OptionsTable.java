// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ui.labels.SpokenName;

/** The effect, the cost and the assumptions of each option: a row an option. Enter or a double click opens its scenario. */
final class OptionsTable {

	private static final int NAMES = 220;

	private final Locale locale = Locale.getDefault();
	private final org.eclipse.swt.widgets.Table list;
	private final ColumnWidths widths;

	/** @param open gets the id of a scenario */
	OptionsTable(Composite parent, Consumer<String> open) {
		list = new org.eclipse.swt.widgets.Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
		list.setHeaderVisible(true);
		new SpokenName(ScenarioText.of("options.table")).on(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		list.addListener(SWT.DefaultSelection, event -> open.accept((String) event.item.getData()));
		widths = new ColumnWidths(list, NAMES, List.of());
	}

	/** @param options empty for none */
	void show(Optional<Table> options) {
		int selected = list.getSelectionIndex();
		list.setRedraw(false);
		list.removeAll();
		options.ifPresent(this::fill);
		list.setRedraw(true);
		if (selected >= 0 && selected < list.getItemCount()) {
			list.select(selected);
		}
		GridData place = (GridData) list.getLayoutData();
		place.exclude = options.isEmpty();
		list.setVisible(options.isPresent());
		// the heads take their height of what is asked for
		place.heightHint = list.getHeaderHeight() + list.getItemHeight() * list.getItemCount();
	}

	private void fill(Table options) {
		for (int i = list.getColumnCount(); i < options.columns().size(); i++) {
			new TableColumn(list, SWT.LEFT).setText(options.columns().get(i).title().in(locale));
		}
		List<List<String>> cells = new ArrayList<>();
		options.columns().forEach(it -> cells.add(new ArrayList<>()));
		for (List<Value> row : options.rows()) {
			var item = new TableItem(list, SWT.NONE);
			for (int i = 0; i < row.size(); i++) {
				if (row.get(i) instanceof Value.Item it) {
					item.setText(i, it.label().in(locale));
					cells.get(i).add(it.label().in(locale));
				}
			}
			item.setData(row.getFirst() instanceof Value.Item it ? it.id() : "");
		}
		widths.show(cells);
	}

	boolean setFocus() {
		return list.isVisible() && list.setFocus();
	}

	/** The list, for tests. */
	org.eclipse.swt.widgets.Table list() {
		return list;
	}
}
