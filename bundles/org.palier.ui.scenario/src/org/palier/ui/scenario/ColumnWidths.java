// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Widths of the columns of a table whose first has names and whose others have numbers: numbers get what they need,
 * names the rest. Where that is too little for names, columns that can be spared go.
 */
final class ColumnWidths {

	/** Around what stands in a cell. */
	private static final int PADDING = 18;
	/** Pixels that a title takes at most; its tip has all of it. */
	private static final int TITLE = 150;
	/** Letters are not all as wide as each other: of so many of the longest texts the widest counts. */
	private static final int LONGEST = 8;

	private final Table table;
	private final int names;
	private final List<Integer> spared;
	private int[] needs = {};

	/**
	 * @param names  pixels that names need before another column is shown
	 * @param spared numbers of the columns that can be spared, in the order in which they go
	 */
	ColumnWidths(Table table, int names, List<Integer> spared) {
		this.table = table;
		this.names = names;
		this.spared = spared;
		table.addListener(SWT.Resize, event -> fit());
	}

	/** The texts in the columns now. @param cells a list of texts for each column */
	void show(List<List<String>> cells) {
		var gc = new GC(table);
		try {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			needs = new int[cells.size()];
			for (int i = 0; i < needs.length; i++) {
				int title = i == 0 ? 0 : Math.min(TITLE, gc.textExtent(table.getColumn(i).getText()).x);
				needs[i] = PADDING + cells.get(i).stream().sorted(Comparator.comparingInt(String::length).reversed()).limit(LONGEST)
						.mapToInt(it -> gc.textExtent(it).x).reduce(title, Math::max);
			}
		} finally {
			gc.dispose();
		}
		fit();
	}

	private void fit() {
		int room = table.getClientArea().width;
		if (room < 1 || needs.length == 0 || needs.length != table.getColumnCount()) {
			return;
		}
		boolean[] gone = new boolean[needs.length];
		for (int column : spared) {
			gone[column] = room - numbers(gone) < Math.min(names, needs[0]);
		}
		int left = room - numbers(gone);
		// A table that is scrolled anyway need not cut names as well.
		int first = left < Math.min(names, needs[0]) ? Math.min(needs[0], room / 2) : left;
		int shown = needs.length;
		for (boolean it : gone) {
			shown -= it ? 1 : 0;
		}
		int spare = Math.max(0, first - needs[0]) / shown;
		for (int i = 0; i < needs.length; i++) {
			TableColumn column = table.getColumn(i);
			column.setResizable(!gone[i]);
			column.setWidth(gone[i] ? 0 : i == 0 ? first - spare * (shown - 1) : needs[i] + spare);
		}
	}

	private int numbers(boolean... gone) {
		int all = 0;
		for (int i = 1; i < needs.length; i++) {
			all += gone[i] ? 0 : needs[i];
		}
		return all;
	}
}
