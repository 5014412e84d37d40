// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The screen as a test uses it: it waits, looks for controls and takes pictures. */
public final class Screen {

	private final Display display;

	public Screen(Display display) {
		this.display = display;
	}

	/** Handles events until something holds. @throws AssertionError after three minutes: a busy machine takes its time */
	public void until(String what, BooleanSupplier holds) {
		if (!within(180, holds)) {
			throw new AssertionError("Waited in vain: " + what);
		}
	}

	/** Handles events until something holds, for some seconds at most. @return whether it holds */
	public boolean within(int seconds, BooleanSupplier holds) {
		long end = System.currentTimeMillis() + seconds * 1000L;
		while (!holds.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				return false;
			}
			pause(20);
		}
		return true;
	}

	/** Handles events for a while. */
	public void pause(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		do {
			if (!display.readAndDispatch()) {
				try {
					Thread.sleep(5);
				} catch (InterruptedException interrupted) {
					Thread.currentThread().interrupt();
					return;
				}
			}
		} while (System.currentTimeMillis() < end);
	}

	/** Presses a real key and lets it go, and handles events until it has come to what has the keyboard. @param code 0 for a letter */
	public void press(char character, int code) {
		var came = new AtomicBoolean();
		Listener up = event -> came.set(true);
		display.addFilter(SWT.KeyUp, up);
		try {
			for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
				var event = new Event();
				event.type = type;
				event.character = character;
				event.keyCode = code;
				if (!display.post(event)) {
					throw new AssertionError("No key can be pressed on this display");
				}
			}
			until("the key " + (code == 0 ? character : code), came::get);
		} finally {
			display.removeFilter(SWT.KeyUp, up);
		}
	}

	/** All controls of a type beneath another that can be seen, from top to bottom. */
	public <T extends Control> List<T> all(Class<T> type, Control beneath) {
		var found = new ArrayList<T>();
		if (beneath.isVisible() && type.isInstance(beneath)) {
			found.add(type.cast(beneath));
		}
		if (beneath instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(all(type, child));
			}
		}
		return found;
	}

	/** Saves what a shell shows as target/pictures/NAME.png. */
	public void picture(Shell shell, String name) throws IOException {
		pause(400);
		shell.update();
		var image = new Image(display, shell.getSize().x, shell.getSize().y);
		var gc = new GC(display);
		try {
			gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
			var loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			Path folder = Files.createDirectories(Path.of("target/pictures"));
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
