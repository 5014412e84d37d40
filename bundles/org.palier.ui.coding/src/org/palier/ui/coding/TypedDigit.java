// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Finds the letter or digit that a key means for codes. Digits are read from the key as well as the character: from the keypad, and from
 * the unshifted upper row of AZERTY. A keyboard that gave a digit from that row without Shift is no AZERTY, and its é and à are no digits
 * from then on.
 */
public final class TypedDigit {

	/** The unshifted upper row of AZERTY, from 1. */
	private static final String AZERTY = "&é\"'(-è_çà";
	private static final String DIGITS = "1234567890";

	private boolean plainDigits;

	/** A capital letter or digit; 0 when it is neither. */
	public char of(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.COMMAND)) != 0) {
			return 0;
		}
		if (event.keyCode >= SWT.KEYPAD_0 && event.keyCode <= SWT.KEYPAD_9) {
			return (char) ('0' + event.keyCode - SWT.KEYPAD_0);
		}
		char typed = Character.toUpperCase(event.character);
		if (typed >= 'A' && typed <= 'Z') {
			return typed;
		}
		boolean shifted = (event.stateMask & SWT.SHIFT) != 0;
		if (typed >= '0' && typed <= '9') {
			plainDigits |= !shifted;
			return typed;
		}
		if (event.keyCode >= '0' && event.keyCode <= '9' && shifted) {
			return 0;
		}
		int place = shifted || plainDigits ? -1 : AZERTY.indexOf(event.character);
		return place < 0 || event.character == 0 ? 0 : DIGITS.charAt(place);
	}
}
