// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.palier.ui.labels.ScreenColors;

/**
 * The colours by which what coders said is told apart, and those of cells by their count; words keep a contrast of 4.5 on all of them.
 *
 * @param passages grounds of the passages of the first, second and further coders
 * @param marked   words on these
 * @param same     ground of a cell on which both agree
 * @param few      ground of a cell of one post on which they differ
 * @param many     of the cell with the most of them
 * @param counts   words in cells
 */
record SideColors(List<Color> passages, Color marked, Color same, Color few, Color many, Color counts) {

	private static final SideColors LIGHT = of("#fbe7b2", "#cfe3f1", "#dbe9d5", "#1f2d3a", "#cfe0e3", "#fbf0da", "#eccb7c", "#1f2d3a");
	private static final SideColors DARK = of("#f3e1ae", "#bcd9ee", "#cfe3c4", "#1f2d3a", "#2c515b", "#3a3120", "#7a5a1c", "#f2f5f8");

	private static SideColors of(String... hex) {
		List<Color> all = Arrays.stream(hex).map(ScreenColors::of).toList();
		return new SideColors(all.subList(0, 3), all.get(3), all.get(4), all.get(5), all.get(6), all.get(7));
	}

	/** The colours that suit the theme of a control. */
	static SideColors on(Control control) {
		return ScreenColors.isDark(control.getBackground().getRGB()) ? DARK : LIGHT;
	}

	/** Ground of the passage of a coder. @param place from 0 */
	Color passage(int place) {
		return passages.get(Math.min(place, passages.size() - 1));
	}

	/** Ground of a cell on which two differ. @param most the highest count of such cells */
	Color differing(int count, int most) {
		double share = most <= 1 ? 0 : (count - 1.0) / (most - 1);
		RGB from = few.getRGB();
		RGB to = many.getRGB();
		return new Color(between(from.red, to.red, share), between(from.green, to.green, share), between(from.blue, to.blue, share));
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
