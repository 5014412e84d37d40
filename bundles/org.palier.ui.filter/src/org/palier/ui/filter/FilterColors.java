// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.palier.ui.labels.ScreenColors;

/** The colours of chips, by their ground. */
enum FilterColors {
	/** On a light ground. */
	LIGHT("#E3EEF3", "#3F7785", "#1F2D3A", "#4F5F6E", "#8A5A00", "#0B4F6C"),
	/** On a dark ground. */
	DARK("#1E3A46", "#5B9AA8", "#E8EEF2", "#A7B6C3", "#F0C36D", "#8CC8DC");

	final Color fill;
	final Color line;
	final Color text;
	final Color quiet;
	final Color warning;
	final Color focus;

	FilterColors(String fill, String line, String text, String quiet, String warning, String focus) {
		this.fill = ScreenColors.of(fill);
		this.line = ScreenColors.of(line);
		this.text = ScreenColors.of(text);
		this.quiet = ScreenColors.of(quiet);
		this.warning = ScreenColors.of(warning);
		this.focus = ScreenColors.of(focus);
	}

	/** Those for what lies on a control. */
	static FilterColors on(Control control) {
		return ScreenColors.isDark(control.getBackground().getRGB()) ? DARK : LIGHT;
	}
}
