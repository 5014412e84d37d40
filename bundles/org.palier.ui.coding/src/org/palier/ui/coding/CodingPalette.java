// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.palier.ui.labels.ScreenColors;

/**
 * The colours of the editor on a light or dark screen; words keep a contrast of 4.5 on their ground.
 *
 * @param ground   of the post and the codebook
 * @param panel    of bars and codes
 * @param ink      of words
 * @param quiet    of words that stand back
 * @param accent   of what is chosen and where one is
 * @param middle   of bars and examples
 * @param line     between parts
 * @param edge     of buttons
 * @param selected ground of what is chosen
 * @param warning  of words and edges of what is uncertain
 * @param doubt    ground of what is uncertain
 * @param mark     ground of the passage that is kept
 * @param marked   words of that passage
 * @param against  edge of examples that do not belong
 */
public record CodingPalette(Color ground, Color panel, Color ink, Color quiet, Color accent, Color middle, Color line, Color edge,
		Color selected, Color warning, Color doubt, Color mark, Color marked, Color against) {

	private static final CodingPalette LIGHT = of("#ffffff", "#f7f9fa", "#1f2d3a", "#5a6b7a", "#0b4f6c", "#5b9aa8", "#dbe2e8", "#b9c4cd",
			"#dcebf7", "#8a5a00",
			"#fdf4e0", "#fbe7b2", "#1f2d3a", "#c9a15a");
	private static final CodingPalette DARK = of("#17212b", "#1f2b36", "#e8eef3", "#a7b6c3", "#8fd0e0", "#5b9aa8", "#2a3743", "#5a6b7a",
			"#24465a", "#f0c36d",
			"#3a3120", "#f3e1ae", "#1f2d3a", "#c9a15a");

	private static CodingPalette of(String... hex) {
		var colors = new Color[hex.length];
		for (int i = 0; i < hex.length; i++) {
			colors[i] = ScreenColors.of(hex[i]);
		}
		return new CodingPalette(colors[0], colors[1], colors[2], colors[3], colors[4], colors[5], colors[6], colors[7], colors[8],
				colors[9], colors[10], colors[11], colors[12], colors[13]);
	}

	/** The colours that suit the theme of a control. */
	public static CodingPalette on(Control control) {
		return ScreenColors.isDark(control.getBackground().getRGB()) ? DARK : LIGHT;
	}
}
