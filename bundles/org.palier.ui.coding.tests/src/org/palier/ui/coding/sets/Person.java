// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.palier.ui.testing.Screen;

/** Somebody with a keyboard before the screen, in a thread of their own: windows that wait for an answer hold the one of the window. */
final class Person {

	private static final int PATIENCE = 120_000;
	private static final int LOOK = 30;
	private static final int AGAIN = 5_000;

	private final Display display;
	private final Screen screen;

	Person(Display display) {
		this.display = display;
		this.screen = new Screen(display);
	}

	/** What may fail. */
	@FunctionalInterface
	interface Step {
		void take() throws Exception;
	}

	/** Begins something on the thread of the window, and answers what it asks. */
	void meets(Step begun, Step answers) throws Exception {
		AtomicReference<Throwable> wrong = new AtomicReference<>();
		var over = new AtomicBoolean();
		Thread person = Thread.ofPlatform().start(() -> {
			try {
				answers.take();
				// A window that waits for one more answer would hold the test for ever.
				until("nothing is asked any more", over::get);
			} catch (Exception | Error failure) {
				wrong.set(failure);
				display.asyncExec(() -> Arrays.stream(display.getShells()).filter(it -> it.getParent() != null).forEach(Shell::close));
			}
		});
		try {
			begun.take();
		} finally {
			over.set(true);
		}
		screen.until("all is answered", () -> !person.isAlive());
		if (wrong.get() != null) {
			throw new AssertionError(wrong.get());
		}
	}

	private <T> T now(Supplier<T> asked) {
		return display.syncCall(asked::get);
	}

	private void until(String what, BooleanSupplier holds) {
		until(what, holds, () -> {
			// It comes by itself.
		});
	}

	/** @param meanwhile what is done at once, and every five seconds until it holds */
	private void until(String what, BooleanSupplier holds, Runnable meanwhile) {
		long end = System.currentTimeMillis() + PATIENCE;
		long next = 0;
		while (!now(holds::getAsBoolean)) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("Waited in vain: " + what + "; seen: "
						+ now(() -> Arrays.stream(display.getShells()).filter(Shell::isVisible).map(it -> it.getText() + ": " + words(it)).toList()));
			}
			if (System.currentTimeMillis() > next) {
				next = System.currentTimeMillis() + AGAIN;
				meanwhile.run();
			}
			try {
				Thread.sleep(LOOK);
			} catch (InterruptedException interrupted) {
				throw new AssertionError(interrupted);
			}
		}
	}

	private Shell dialog(String title) {
		return Arrays.stream(display.getShells())
				.filter(it -> !it.isDisposed() && it.isVisible() && it.getParent() != null && it.getText().equals(title))
				.findFirst().orElse(null);
	}

	private String words(Shell dialog) {
		return Stream.of(screen.all(Label.class, dialog).stream().map(Label::getText), screen.all(Link.class, dialog).stream().map(Link::getText),
				screen.all(Text.class, dialog).stream().map(Text::getText)).flatMap(it -> it).collect(Collectors.joining("\n"));
	}

	/** Waits for a dialog in which something is said, and which has the keyboard. @return all that it says */
	String reads(String title, String says) {
		until(title + ": " + says, () -> {
			Shell dialog = dialog(title);
			if (dialog == null || !words(dialog).contains(says)) {
				return false;
			}
			if (display.getFocusControl() == null || display.getFocusControl().getShell() != dialog) {
				dialog.forceActive();
				return false;
			}
			return true;
		});
		return now(() -> words(dialog(title)));
	}

	/** Presses keys that end a dialog, and again when they did not come through. */
	void ends(String title, int... keys) {
		until(title + " is closed", () -> {
			Shell dialog = dialog(title);
			if (dialog == null) {
				return true;
			}
			if (display.getFocusControl() == null || display.getFocusControl().getShell() != dialog) {
				dialog.forceActive();
			}
			return false;
		}, () -> press(keys));
	}

	/** Lines of the table of a dialog, cells with a bar between. */
	List<String> table(String title) {
		return now(() -> {
			Table table = screen.all(Table.class, dialog(title)).getFirst();
			return Arrays.stream(table.getItems()).map(row -> {
				var cells = new StringBuilder();
				for (int i = 0; i < table.getColumnCount(); i++) {
					cells.append(i == 0 ? "" : "|").append(row.getText(i));
				}
				return cells.toString();
			}).toList();
		});
	}

	/** Whether a button of a dialog can be pressed. */
	boolean isEnabled(String title, String button) {
		return now(() -> screen.all(Button.class, dialog(title)).stream().filter(it -> it.getText().replace("&", "").equals(button))
				.findFirst().orElseThrow()
				.isEnabled());
	}

	/** Takes a picture of a dialog. */
	void keeps(String title, String picture) throws Exception {
		display.syncCall(() -> {
			screen.picture(dialog(title), picture);
			return null;
		});
	}

	/** What stands before a control, or on it. */
	private static String name(Control control) {
		if (control instanceof Button button && !button.getText().isEmpty()) {
			return button.getText().replace("&", "");
		}
		Control at = control;
		for (int depth = 0; depth < 2; depth++) {
			Composite parent = at.getParent();
			List<Control> beside = Arrays.asList(parent.getChildren());
			int place = beside.indexOf(at);
			if (place > 0) {
				return switch (beside.get(place - 1)) {
				case Label label -> label.getText();
				// Its own button has its name too.
				case Button button when (button.getStyle() & SWT.RADIO) != 0 -> button.getText() + "…";
				default -> "";
				};
			}
			at = parent;
		}
		return "";
	}

	/** Goes to a control by Tab. */
	void goesTo(String named) {
		var met = new ArrayList<String>();
		for (int i = 0; i < 60; i++) {
			Control focus = now(display::getFocusControl);
			String now = focus == null ? "" : now(() -> name(focus));
			if (now.equals(named)) {
				return;
			}
			met.add(now);
			press(SWT.TAB);
			long end = System.currentTimeMillis() + 2_000;
			while (now(display::getFocusControl) == focus && System.currentTimeMillis() < end) {
				now(() -> "");
			}
		}
		throw new AssertionError("No “" + named + "” by Tab: " + met);
	}

	/** Types over what a field holds. Capitals need Shift, which this person does not hold. */
	void types(String named, String words) {
		goesTo(named);
		press(SWT.MOD1, 'a');
		words.chars().forEach(this::press);
		until("“" + words + "” is typed", () -> switch (display.getFocusControl()) {
		case Text text -> text.getText().equals(words);
		case Spinner spinner -> spinner.getText().equals(words);
		case Combo combo -> combo.getText().equals(words);
		case null, default -> false;
		});
	}

	/** Presses keys, and lets them go. Events are sent by the thread of the window: the toolkit knows no other. */
	void press(int... codes) {
		display.syncExec(() -> {
			for (int each : codes) {
				post(SWT.KeyDown, each);
			}
			for (int i = codes.length - 1; i >= 0; i--) {
				post(SWT.KeyUp, codes[i]);
			}
		});
	}

	private void post(int type, int code) {
		var event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = code < 128 ? (char) code : 0;
		display.post(event);
	}

	/** Presses the button that Enter presses, once a dialog says something. @return what it said */
	String enters(String title, String says) {
		String said = reads(title, says);
		press(SWT.CR);
		until(title + " is answered", () -> dialog(title) == null || !words(dialog(title)).equals(said));
		return said;
	}
}
