// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Colours of secondary words, warnings, agreement and refusal; the theme, which knows light from dark, has the last word by their class.
 */
public enum Inks {
	/** Stands back. */
	QUIET(new Color(0x5b, 0x6b, 0x7a), new Color(0xa7, 0xb6, 0xc3), "PalierQuiet"),
	/** Warns. */
	WARNING(new Color(0x8a, 0x5a, 0x00), new Color(0xf0, 0xc3, 0x6d), "PalierWarning"),
	/** Agrees. */
	YES(new Color(0x1e, 0x6b, 0x52), new Color(0x7f, 0xd1, 0xae), "PalierYes"),
	/** Refuses. */
	NO(new Color(0x9b, 0x1c, 0x1c), new Color(0xf3, 0xa6, 0xa0), "PalierNo");

	private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final Color color;
	/** The colour that the dark theme has, for words that appear after it was applied. */
	private final Color onDark;
	private final String theme;

	Inks(Color color, Color onDark, String theme) {
		this.color = color;
		this.onDark = onDark;
		this.theme = theme;
	}

	/** Gives a label this colour. User-interface thread. */
	public void on(Label label) {
		on((Control) label);
	}

	/** Gives what shows text this colour. User-interface thread. */
	public void on(Control text) {
		text.setForeground(ScreenColors.isDark(text.getBackground().getRGB()) ? onDark : color);
		text.setData(CLASS, theme);
	}
}
