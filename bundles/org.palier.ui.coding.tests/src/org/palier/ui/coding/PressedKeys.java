// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Keys as a keyboard sends them. */
public record PressedKeys(Display display) {

	/** Presses keys one after the other, lets go of them, and handles what they do. @param codes characters, or codes of SWT */
	public void press(int... codes) {
		for (int each : codes) {
			post(SWT.KeyDown, each);
		}
		for (int i = codes.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, codes[i]);
		}
		while (display.readAndDispatch()) {
			// what the key does
		}
	}

	private void post(int type, int code) {
		var event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = code < 128 ? (char) code : 0;
		assertThat(display.post(event)).isTrue();
	}
}
