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
	QUIET(new Color(0x5b, 0x6b, 0x7a), "PalierQuiet"),
	/** Warns. */
	WARNING(new Color(0x8a, 0x5a, 0x00), "PalierWarning"),
	/** Agrees. */
	YES(new Color(0x1e, 0x6b, 0x52), "PalierYes"),
	/** Refuses. */
	NO(new Color(0x9b, 0x1c, 0x1c), "PalierNo");

	private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final Color color;
	private final String theme;

	Inks(Color color, String theme) {
		this.color = color;
		this.theme = theme;
	}

	/** Gives a label this colour. User-interface thread. */
	public void on(Label label) {
		on((Control) label);
	}

	/** Gives what shows text this colour. User-interface thread. */
	public void on(Control text) {
		text.setForeground(color);
		text.setData(CLASS, theme);
	}
}
