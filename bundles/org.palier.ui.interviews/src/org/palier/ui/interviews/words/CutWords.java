// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.words;

import java.util.Objects;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows the whole words of a cell that a narrow column cuts off, while the mouse is over it. User-interface thread. */
public final class CutWords {

	private static final int EDGE = 6;

	private CutWords() {
	}

	/** Tells those of a table with columns. */
	public static void tell(Table table) {
		tell(table, (at, ruler) -> {
			TableItem item = table.getItem(at);
			for (int i = 0; item != null && i < table.getColumnCount(); i++) {
				if (item.getBounds(i).contains(at)) {
					return cut(ruler, item.getText(i), item.getBounds(i), item.getTextBounds(i));
				}
			}
			return null;
		});
	}

	/** Tells those of a tree with columns. */
	public static void tell(Tree tree) {
		tell(tree, (at, ruler) -> {
			TreeItem item = tree.getItem(at);
			for (int i = 0; item != null && i < tree.getColumnCount(); i++) {
				if (item.getBounds(i).contains(at)) {
					return cut(ruler, item.getText(i), item.getBounds(i), item.getTextBounds(i));
				}
			}
			return null;
		});
	}

	private static void tell(Composite control, BiFunction<Point, GC, String> words) {
		control.addListener(SWT.MouseMove, event -> {
			var ruler = new GC(control);
			String told = words.apply(new Point(event.x, event.y), ruler);
			ruler.dispose();
			if (!Objects.equals(told, control.getToolTipText())) {
				control.setToolTipText(told);
			}
		});
	}

	/** The words when their cell has no room for them, else null. */
	private static String cut(GC ruler, String words, Rectangle cell, Rectangle text) {
		int before = Math.max(0, text.x - cell.x);
		return before + ruler.textExtent(words).x + EDGE > cell.width ? words : null;
	}
}
