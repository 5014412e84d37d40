// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeNodeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.palier.ui.testing.Screen;

class CellTipsTest {

	/** A tip that says what the cell shows covers the row above, and tells nothing. */
	@Test
	void onlyACellThatIsCutOrSaysMoreHasATip() {
		var shell = new Shell(PlatformUI.getWorkbench().getDisplay());
		try {
			shell.setLayout(new FillLayout());
			var viewer = new TableViewer(shell, SWT.FULL_SELECTION);
			var column = new TableViewerColumn(viewer, SWT.NONE);
			column.getColumn().setWidth(150);
			column.setLabelProvider(new ColumnLabelProvider() {
				@Override
				public String getToolTipText(Object element) {
					return element.equals("Short") ? "More than the cell" : element.toString();
				}
			});
			viewer.setContentProvider(ArrayContentProvider.getInstance());
			var tips = new CellTips(viewer);
			viewer.setInput(List.of("Whole", "Crown corporations and agencies that provide goods and services", "Short"));
			// The last column takes the rest of the width: no wider than the column itself.
			shell.setSize(150, 300);
			shell.open();
			Table table = viewer.getTable();
			new Screen(shell.getDisplay()).until("cells", () -> table.getItem(2).getBounds(0).width > 0);
			assertThat(tips.shouldCreateToolTip(over(viewer, 0))).as("shown whole").isFalse();
			assertThat(tips.shouldCreateToolTip(over(viewer, 1))).as("cut").isTrue();
			assertThat(tips.shouldCreateToolTip(over(viewer, 2))).as("says more").isTrue();
		} finally {
			shell.dispose();
		}
	}

	/** A line of a tree is as wide as its words: it is cut by the edge of the tree. */
	@Test
	void aLineThatGoesBeyondItsTreeHasATip() {
		var shell = new Shell(PlatformUI.getWorkbench().getDisplay());
		try {
			shell.setLayout(new FillLayout());
			var viewer = new TreeViewer(shell, SWT.SINGLE | SWT.V_SCROLL);
			viewer.setLabelProvider(new ColumnLabelProvider() {
				@Override
				public String getToolTipText(Object element) {
					return element.toString();
				}
			});
			viewer.setContentProvider(new TreeNodeContentProvider() {
				@Override
				public Object[] getElements(Object input) {
					return ((List<?>) input).toArray();
				}

				@Override
				public boolean hasChildren(Object element) {
					return false;
				}
			});
			var tips = new CellTips(viewer);
			viewer.setInput(List.of("Whole", "Agencies that are present, by government, on each of the platforms"));
			shell.setSize(200, 300);
			shell.open();
			Tree tree = viewer.getTree();
			new Screen(shell.getDisplay()).until("rows", () -> tree.getItem(1).getBounds(0).y > tree.getItem(0).getBounds(0).y);
			assertThat(tips.shouldCreateToolTip(over(tree, tree.getItem(0).getBounds(0)))).as("shown whole").isFalse();
			assertThat(tips.shouldCreateToolTip(over(tree, tree.getItem(1).getBounds(0)))).as("cut").isTrue();
		} finally {
			shell.dispose();
		}
	}

	private static Event over(TableViewer viewer, int row) {
		return over(viewer.getTable(), viewer.getTable().getItem(row).getBounds(0));
	}

	private static Event over(Control control, Rectangle cell) {
		var event = new Event();
		event.widget = control;
		event.x = cell.x + 5;
		event.y = cell.y + cell.height / 2;
		return event;
	}
}
