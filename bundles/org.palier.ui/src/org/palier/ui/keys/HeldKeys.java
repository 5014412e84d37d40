// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.keys;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;

/**
 * The keys that are pressed together with another: Shift, Ctrl, Alt and their like. An event has more state than them,
 * such as a button of the mouse; that breaks no key.
 *
 * @param modifiers as SWT has them, and nothing else
 */
public record HeldKeys(int modifiers) {

	/** Forgets what is no key. */
	public HeldKeys {
		modifiers &= SWT.MODIFIER_MASK;
	}

	/** Reads the keys of an event. */
	public static HeldKeys of(Event event) {
		return new HeldKeys(event.stateMask);
	}

	/** Reads the keys of an event. */
	public static HeldKeys of(KeyEvent event) {
		return new HeldKeys(event.stateMask);
	}

	/** Whether none is held. */
	public boolean none() {
		return modifiers == 0;
	}

	/** Whether these are held and no others. @param wanted such as {@code SWT.MOD1 | SWT.MOD2}; 0 for none */
	public boolean are(int wanted) {
		return modifiers == wanted;
	}
}
