// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.testing;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs by the keyboard while what opened them waits for the answer. */
public final class Dialogs {

	private static final int LOOK = 50;
	private static final int PATIENCE = 180_000;
	private static final int LOST = 3_000;

	private final Display display;
	private final Screen screen;

	/** A record of the dialog that was shown and of the button that was pressed. */
	public static final class Seen {
		private String words = "";
		private boolean pressed;
		private String failure = "";

		/** All that the dialog said; empty until it was there. */
		public String words() {
			return words;
		}

		/** True once the button was pressed. @throws AssertionError when the dialog had none of that name */
		public boolean isPressed() {
			if (!failure.isEmpty()) {
				throw new AssertionError(failure);
			}
			return pressed;
		}
	}

	public Dialogs(Display display) {
		this.display = display;
		this.screen = new Screen(display);
	}

	/**
	 * Presses a button of the next dialog of a title, by Tab and the space bar.
	 * @param picture name of the picture to take of it; empty for none
	 */
	public Seen press(String title, String button, String picture) {
		return press(title, button, picture, "");
	}

	/** Presses a button of a dialog once the dialog says something. */
	public Seen press(String title, String button, String picture, String says) {
		var seen = new Seen();
		look(title, button, picture, says, seen, System.currentTimeMillis() + PATIENCE);
		return seen;
	}

	private void look(String title, String button, String picture, String says, Seen seen, long end) {
		Shell dialog = Arrays.stream(display.getShells()).filter(it -> !it.isDisposed() && it.isVisible() && it.getText().equals(title)
				&& words(it).contains(says))
				.findFirst().orElse(null);
		if (dialog == null) {
			if (System.currentTimeMillis() < end) {
				display.timerExec(LOOK, () -> look(title, button, picture, says, seen, end));
			} else {
				seen.failure = "No dialog “" + title + "” among " + Arrays.stream(display.getShells()).map(Shell::getText).toList();
			}
			return;
		}
		seen.words = words(dialog);
		try {
			if (!picture.isEmpty()) {
				screen.picture(dialog, picture);
			}
		} catch (IOException failure) {
			throw new AssertionError(failure);
		}
		tabTo(dialog, button, seen, null, 0, 20, System.currentTimeMillis() + PATIENCE);
	}

	private String words(Shell dialog) {
		return screen.all(Label.class, dialog).stream().map(Label::getText).collect(Collectors.joining("\n"));
	}

	/**
	 * Goes on from control to control. A busy machine takes its time for a key: the next one is pressed when the last one has
	 * been followed, or the space bar would meet another button than the one that was seen.
	 *
	 * @param from  what had the focus when the last key was pressed; null for none
	 * @param until when that key counts as lost
	 * @param more  keys that may be pressed yet
	 * @param end   when patience ends
	 */
	private void tabTo(Shell dialog, String button, Seen seen, Control from, long until, int more, long end) {
		if (dialog.isDisposed()) {
			seen.failure = "The dialog went before “" + button + "” was pressed";
			return;
		}
		Control focus = display.getFocusControl();
		if (focus instanceof Button now && now.getShell() == dialog && now.getText().replace("&", "").equals(button)) {
			key(SWT.NONE, ' ');
			seen.pressed = true;
			return;
		}
		if (more == 0 || System.currentTimeMillis() > end) {
			seen.failure = "No “" + button + "” among " + screen.all(Button.class, dialog).stream().map(Button::getText).toList()
					+ ", focus: " + focus;
			dialog.close();
			return;
		}
		if (from != null && focus == from && System.currentTimeMillis() < until) {
			display.timerExec(LOOK, () -> tabTo(dialog, button, seen, from, until, more, end));
			return;
		}
		if (focus == null || focus.getShell() != dialog) {
			// A key now would be followed once the dialog has the focus, when the next one is already on its way.
			dialog.forceActive();
			display.timerExec(LOOK, () -> tabTo(dialog, button, seen, null, 0, more, end));
			return;
		}
		key(SWT.TAB, SWT.TAB);
		display.timerExec(LOOK, () -> tabTo(dialog, button, seen, focus, System.currentTimeMillis() + LOST, more - 1, end));
	}

	/** A key as a person presses it. @param code of a key that writes nothing; {@link SWT#NONE} for one that does */
	public void key(int code, char character) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			var event = new Event();
			event.type = type;
			event.keyCode = code;
			event.character = character;
			display.post(event);
		}
	}
}
