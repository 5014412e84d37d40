// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Label;

/** Colours of words in this editor; the theme, which knows light from dark, has the last word by their class. */
enum Inks {
	QUIET(new Color(0x5b, 0x6b, 0x7a), "PalierQuiet"), WARNING(new Color(0x8a, 0x5a, 0x00), "PalierWarning"), YES(
			new Color(0x1e, 0x6b, 0x52), "PalierYes"), NO(new Color(0x9b, 0x1c, 0x1c), "PalierNo");

	private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final Color color;
	private final String theme;

	Inks(Color color, String theme) {
		this.color = color;
		this.theme = theme;
	}

	void on(Label label) {
		label.setForeground(color);
		label.setData(CLASS, theme);
	}
}
