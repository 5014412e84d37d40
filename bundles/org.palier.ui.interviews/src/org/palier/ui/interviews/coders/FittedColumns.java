// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.palier.ui.labels.CutWords;

/** Keeps columns as wide as what stands in them and above them; one takes what room is left, and gives way to its least. */
final class FittedColumns {

	private static final int LEAST = 110;

	private final Table table;
	private final TableColumn giving;

	/** @param giving the column that is wider or narrower with the window */
	FittedColumns(Table table, TableColumn giving) {
		this.table = table;
		this.giving = giving;
		table.addListener(SWT.Resize, event -> fit());
		CutWords.tell(table);
	}

	/** Rows are others now. */
	void refit() {
		for (TableColumn each : table.getColumns()) {
			if (each != giving) {
				each.pack();
			}
		}
		fit();
	}

	private void fit() {
		int others = 0;
		for (TableColumn each : table.getColumns()) {
			others += each == giving ? 0 : each.getWidth();
		}
		int width = Math.max(LEAST, table.getClientArea().width - others);
		if (width != giving.getWidth()) {
			giving.setWidth(width);
		}
	}
}
