// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** Lines with their styles, put together before they are shown at once. */
final class StyledPage {

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	int length() {
		return text.length();
	}

	void line(String line) {
		text.append(line).append('\n');
	}

	void bold(String line) {
		style(text.length(), line.length(), null, null, SWT.BOLD);
		line(line);
	}

	/** A name in bold and its value. */
	void pair(String name, String value) {
		style(text.length(), name.length(), null, null, SWT.BOLD);
		line(name + "  " + value);
	}

	void mark(int start, int length, Color background, Color foreground) {
		style(start, length, foreground, background, SWT.NORMAL);
	}

	private void style(int start, int length, Color foreground, Color background, int font) {
		if (length > 0) {
			styles.add(new StyleRange(start, length, foreground, background, font));
		}
	}

	/** Shows it; a widget that shows these lines already stays where it was scrolled to. */
	void show(StyledText widget) {
		if (widget.getText().contentEquals(text)) {
			return;
		}
		widget.setText(text.toString());
		styles.sort((one, other) -> Integer.compare(one.start, other.start));
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
	}
}
