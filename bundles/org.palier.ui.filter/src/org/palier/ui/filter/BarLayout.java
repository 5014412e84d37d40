// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** What stands in a line, one after the other, and goes on in the next line where there is no room; the last child stands at the right end. */
final class BarLayout extends Layout {

	private static final int SIDE = 12;
	private static final int TOP = 4;
	private static final int SPACE = 6;

	/** A control and where it stands. */
	private record Placed(Control control, int x, int line, Point size) {
	}

	@Override
	protected Point computeSize(Composite bar, int wide, int high, boolean changed) {
		int width = wide == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : wide;
		List<Placed> placed = placed(bar, width);
		int used = placed.stream().mapToInt(it -> it.x() + it.size().x).max().orElse(0) + SIDE;
		return new Point(wide == SWT.DEFAULT ? used : wide, heights(placed).stream().mapToInt(it -> it + SPACE).sum() - SPACE + 2 * TOP);
	}

	@Override
	protected void layout(Composite bar, boolean changed) {
		int width = bar.getClientArea().width;
		List<Placed> placed = placed(bar, width);
		List<Integer> heights = heights(placed);
		Control[] children = bar.getChildren();
		Control last = children[children.length - 1];
		for (Placed it : placed) {
			int y = TOP + heights.subList(0, it.line()).stream().mapToInt(height -> height + SPACE).sum();
			int x = it.control() == last ? Math.max(it.x(), width - SIDE - it.size().x) : it.x();
			it.control().setBounds(x, y + (heights.get(it.line()) - it.size().y) / 2, it.size().x, it.size().y);
		}
	}

	private static List<Integer> heights(List<Placed> placed) {
		var heights = new ArrayList<Integer>();
		for (Placed it : placed) {
			if (it.line() == heights.size()) {
				heights.add(0);
			}
			heights.set(it.line(), Math.max(heights.get(it.line()), it.size().y));
		}
		return heights;
	}

	/** In their order, each no wider than the bar. */
	private static List<Placed> placed(Composite bar, int width) {
		var placed = new ArrayList<Placed>();
		int x = SIDE;
		int line = 0;
		for (Control each : bar.getChildren()) {
			if (!each.getVisible()) {
				continue;
			}
			int hint = each.getLayoutData() instanceof Integer wished ? wished : SWT.DEFAULT;
			Point wanted = each.computeSize(hint, SWT.DEFAULT);
			var size = new Point(Math.min(wanted.x, width - 2 * SIDE), wanted.y);
			if (x > SIDE && x + size.x > width - SIDE) {
				x = SIDE;
				line++;
			}
			placed.add(new Placed(each, x, line, size));
			x += size.x + SPACE;
		}
		return placed;
	}
}
