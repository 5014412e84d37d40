// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays the children out in a line, and continues in the next line where there is no room. The last child is at the right end. A child may
 * have a line of its own below.
 */
final class BarLayout extends Layout {

	/** Layout data of a child that has a line of its own. */
	static final Object OWN_LINE = new Object();
	private static final int SIDE = 12;
	private static final int TOP = 4;
	private static final int SPACE = 6;

	/** A control and where it stands. */
	private record PlacedControl(Control control, int x, int line, Point size) {
	}

	@Override
	protected Point computeSize(Composite bar, int wide, int high, boolean changed) {
		int width = wide == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : wide;
		List<PlacedControl> placed = placed(bar, width);
		int used = placed.stream().mapToInt(it -> it.x() + it.size().x).max().orElse(0) + SIDE;
		return new Point(wide == SWT.DEFAULT ? used : wide, heights(placed).stream().mapToInt(it -> it + SPACE).sum() - SPACE + 2 * TOP);
	}

	@Override
	protected void layout(Composite bar, boolean changed) {
		int width = bar.getClientArea().width;
		List<PlacedControl> placed = placed(bar, width);
		List<Integer> heights = heights(placed);
		Control[] children = bar.getChildren();
		Control last = Arrays.stream(children).filter(it -> it.getLayoutData() != OWN_LINE).reduce((one, other) -> other).orElse(null);
		for (PlacedControl it : placed) {
			int y = TOP + heights.subList(0, it.line()).stream().mapToInt(height -> height + SPACE).sum();
			int x = it.control() == last ? Math.max(it.x(), width - SIDE - it.size().x) : it.x();
			it.control().setBounds(x, y + (heights.get(it.line()) - it.size().y) / 2, it.size().x, it.size().y);
		}
	}

	private static List<Integer> heights(List<PlacedControl> placed) {
		var heights = new ArrayList<Integer>();
		for (PlacedControl it : placed) {
			if (it.line() == heights.size()) {
				heights.add(0);
			}
			heights.set(it.line(), Math.max(heights.get(it.line()), it.size().y));
		}
		return heights;
	}

	/** In their order, each no wider than the bar. */
	private static List<PlacedControl> placed(Composite bar, int width) {
		var placed = new ArrayList<PlacedControl>();
		int x = SIDE;
		int line = 0;
		List<Control> children = Arrays.stream(bar.getChildren()).filter(Control::getVisible)
				.sorted((one, other) -> Boolean.compare(one.getLayoutData() == OWN_LINE, other.getLayoutData() == OWN_LINE)).toList();
		for (Control each : children) {
			int hint = each.getLayoutData() instanceof Integer wished ? wished : SWT.DEFAULT;
			Point wanted = each.computeSize(hint, SWT.DEFAULT);
			boolean own = each.getLayoutData() == OWN_LINE;
			var size = new Point(own ? width - 2 * SIDE : Math.min(wanted.x, width - 2 * SIDE), wanted.y);
			if (x > SIDE && (own || x + size.x > width - SIDE)) {
				x = SIDE;
				line++;
			}
			placed.add(new PlacedControl(each, x, line, size));
			x += size.x + SPACE;
		}
		return placed;
	}
}
