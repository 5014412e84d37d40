// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Letters that are set in type, line after line, before a control shows them: it lays out what it shows anew at every change, so it gets
 * all at once.
 */
final class Galley {

	private final StringBuilder letters = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Consumer<StyledText>> lines = new ArrayList<>();
	private int line;

	/** Number of the line that is being set, from 0. */
	int line() {
		return line;
	}

	boolean isEmpty() {
		return letters.isEmpty();
	}

	/** Begins another line. */
	void breakLine() {
		letters.append('\n');
		line++;
	}

	/**
	 * Adds letters, of one or more lines.
	 *
	 * @param style of them; where they stand is told to it here
	 * @return where they begin
	 */
	int add(String text, StyleRange style) {
		int start = letters.length();
		letters.append(text);
		line += (int) text.chars().filter(it -> it == '\n').count();
		style.start = start;
		style.length = text.length();
		if (style.length > 0) {
			styles.add(style);
		}
		return start;
	}

	/** @param how lines stand that are set by now, in the order in which it is told; of the control the lines alone are touched */
	void lay(Consumer<StyledText> how) {
		lines.add(how);
	}

	/** Takes the place of all that a control has shown. */
	void show(StyledText control) {
		control.setText(letters.toString());
		lines.forEach(it -> it.accept(control));
		// Last: it makes the control forget the height of every line, which the space above a line does not where it cannot be seen.
		control.setStyleRanges(styles.toArray(StyleRange[]::new));
	}
}
