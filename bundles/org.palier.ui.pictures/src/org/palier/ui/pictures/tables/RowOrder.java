// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.NameOrder;

/** The order of the rows of a table: its own, or that of a column. Undefined values are last either way. */
final class RowOrder extends ViewerComparator {

	private final TableViewer viewer;
	private final NameOrder words;
	private String shown = "";
	private int column;
	private int direction = SWT.NONE;

	RowOrder(TableViewer viewer, Locale locale) {
		this.viewer = viewer;
		this.words = NameOrder.of(locale);
	}

	/**
	 * Shows another table with its columns, each with its position as data; when one table was counted again the order
	 * stays.
	 */
	void show(Table table) {
		boolean same = direction != SWT.NONE && shown.equals(table.id());
		shown = table.id();
		TableColumn head = null;
		for (TableColumn each : viewer.getTable().getColumns()) {
			head = same && Integer.valueOf(column).equals(each.getData()) ? each : head;
		}
		mark(head, head == null ? SWT.NONE : direction);
	}

	/** The table with its rows in the order in which they are shown. */
	Table of(Table table) {
		List<List<Value>> sorted = new ArrayList<>(table.rows());
		if (direction != SWT.NONE) {
			sorted.sort((one, other) -> compare(viewer, one, other));
		}
		return new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(), table.columns(), sorted, table.notes());
	}

	/** Sorts by a column; then the other way round; then not at all. */
	void by(TableColumn head) {
		boolean again = head == viewer.getTable().getSortColumn() && direction != SWT.NONE;
		column = (Integer) head.getData();
		// Numbers begin with the largest, which is what one looks for; words with the first.
		int begin = head.getAlignment() == SWT.RIGHT ? SWT.DOWN : SWT.UP;
		mark(head, !again ? begin : direction == begin ? begin == SWT.UP ? SWT.DOWN : SWT.UP : SWT.NONE);
	}

	private void mark(TableColumn head, int wanted) {
		direction = wanted;
		viewer.getTable().setSortColumn(wanted == SWT.NONE ? null : head);
		viewer.getTable().setSortDirection(wanted);
		viewer.setComparator(wanted == SWT.NONE ? null : this);
		viewer.refresh();
	}

	@Override
	public int compare(Viewer asked, Object one, Object other) {
		Value first = (Value) ((List<?>) one).get(column);
		Value second = (Value) ((List<?>) other).get(column);
		if (first instanceof Value.Undefined || second instanceof Value.Undefined) {
			return Boolean.compare(first instanceof Value.Undefined, second instanceof Value.Undefined);
		}
		int order = first instanceof Value.Item name && second instanceof Value.Item than
				? words.compare(name.label().in(Locale.getDefault()), than.label().in(Locale.getDefault()))
				: Double.compare(IntervalScale.number(first), IntervalScale.number(second));
		return direction == SWT.DOWN ? -order : order;
	}
}
