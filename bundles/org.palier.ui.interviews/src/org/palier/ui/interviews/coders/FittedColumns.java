// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ui.interviews.words.CutWords;

/** Keeps columns as wide as what stands in them and above them; one takes what room is left, and gives way to its least. */
final class FittedColumns {

	private static final int LEAST = 110;
	private static final int PADDING = 16;

	private final Table table;
	private final TableColumn giving;
	private int[] widths = {};

	/** @param giving the column that is wider or narrower with the window */
	FittedColumns(Table table, TableColumn giving) {
		this.table = table;
		this.giving = giving;
		table.addListener(SWT.Resize, event -> fit());
		CutWords.tell(table);
	}

	/** Rows are others now. */
	void refit() {
		var ruler = new GC(table);
		widths = new int[table.getColumnCount()];
		for (int i = 0; i < widths.length; i++) {
			// Headings are bold in our themes.
			widths[i] = ruler.textExtent(table.getColumn(i).getText()).x * 6 / 5;
			for (TableItem each : table.getItems()) {
				widths[i] = Math.max(widths[i], ruler.textExtent(each.getText(i)).x);
			}
			widths[i] += PADDING;
			if (table.getColumn(i) != giving) {
				table.getColumn(i).setWidth(widths[i]);
			}
		}
		ruler.dispose();
		fit();
	}

	/** By what columns need and not by how wide they are: the platform gives the last one all that is left. */
	private void fit() {
		int others = 0;
		for (int i = 0; i < widths.length; i++) {
			others += table.getColumn(i) == giving ? 0 : widths[i];
		}
		int width = Math.max(LEAST, table.getClientArea().width - others);
		if (width != giving.getWidth()) {
			giving.setWidth(width);
		}
	}
}
