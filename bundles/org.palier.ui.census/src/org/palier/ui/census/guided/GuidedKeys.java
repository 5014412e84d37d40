// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.palier.detection.guided.CheckAnswer;

/** The keyboard of the list of cells: one key answers, opens a search, or goes to the next cell. */
final class GuidedKeys {

	/** The actions of the keys. */
	interface Doing {

		/** An answer was given. */
		void answer(CheckAnswer answer);

		/** The next search that was not opened yet. */
		void openNext();

		/** @param search counted from 0 */
		void open(int search);

		/** @param by rows; below 0 upwards */
		void move(int by);

		/** A key with Ctrl, Alt or Shift. */
		void held(Event event);
	}

	private final Doing doing;

	GuidedKeys(Doing doing) {
		this.doing = doing;
	}

	void pressed(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			doing.held(event);
			return;
		}
		switch (Character.toLowerCase(event.character)) {
		case 'p' -> take(event, () -> doing.answer(CheckAnswer.PRESENT));
		case 'a' -> take(event, () -> doing.answer(CheckAnswer.ABSENT));
		case 'n' -> take(event, () -> doing.answer(CheckAnswer.CANNOT_TELL));
		case 'i' -> take(event, () -> doing.answer(CheckAnswer.INACCESSIBLE));
		case ' ' -> take(event, doing::openNext);
		case '1', '2', '3', '4', '5', '6' -> take(event, () -> doing.open(event.character - '1'));
		default -> {
			// The cursor of a table whose rows come when they are seen may stay behind its selection.
			switch (event.keyCode) {
			case SWT.ARROW_DOWN -> take(event, () -> doing.move(1));
			case SWT.ARROW_UP -> take(event, () -> doing.move(-1));
			default -> {
				// moves in the table
			}
			}
		}
		}
	}

	private static void take(Event event, Runnable does) {
		event.doit = false;
		does.run();
	}
}
