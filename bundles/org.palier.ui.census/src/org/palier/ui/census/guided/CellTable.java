// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.detection.guided.CheckAnswer;
import org.palier.detection.guided.CheckCell;
import org.palier.detection.guided.CheckList;
import org.palier.ground.text.Bilingual;
import org.palier.ui.labels.TextScale;

/** The cells that are gone through, each with its answer; only those in sight are asked for. It keeps the keyboard. */
final class CellTable {

	private static final int ANSWER = 90;
	private static final int NARROWEST = 80;

	private final Table table;
	private CheckList list;

	CellTable(Composite parent) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 200).applyTo(table);
		var name = new TableColumn(table, SWT.LEFT);
		var answer = new TableColumn(table, SWT.RIGHT);
		TextScale.widen(answer, ANSWER);
		table.addListener(SWT.Resize, event -> name.setWidth(Math.max(NARROWEST, table.getClientArea().width - answer.getWidth() - 4)));
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
	}

	private void fill(TableItem item, int place) {
		CheckCell cell = list.cells().get(place);
		String name = name(cell);
		boolean onePlatform = !list.choice().isOfAll();
		item.setText(0, onePlatform ? name : name + " · " + platform(cell));
		item.setText(1, list.answer(cell).map(CellTable::word).orElse(""));
	}

	/** The name of an answer in a list. */
	static String word(CheckAnswer answer) {
		return switch (answer) {
		case PRESENT -> GuidedMessages.wasPresent;
		case ABSENT -> GuidedMessages.wasAbsent;
		case CANNOT_TELL -> GuidedMessages.wasCannotTell;
		case INACCESSIBLE -> GuidedMessages.wasInaccessible;
		};
	}

	static String name(CheckCell cell) {
		String name = Bilingual.of(cell.agency().getName()).in(Locale.getDefault());
		return name.isEmpty() ? cell.agency().getId() : name;
	}

	static String platform(CheckCell cell) {
		return Bilingual.of(cell.platform().getName()).in(Locale.getDefault());
	}

	/** Shows a list from its start. */
	void show(CheckList shown) {
		list = shown;
		table.setItemCount(shown.cells().size());
		table.clearAll();
	}

	/** Says the answer of a cell anew. */
	void again(int place) {
		table.clear(place);
	}

	void select(int place) {
		List<CheckCell> cells = list.cells();
		if (cells.isEmpty()) {
			table.deselectAll();
			return;
		}
		int row = Math.clamp(place, 0, cells.size() - 1);
		table.setSelection(row);
		table.showSelection();
	}

	/** Place of the cell that is chosen; -1 for none. */
	int selected() {
		return table.getSelectionIndex();
	}

	Table control() {
		return table;
	}
}
