// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/** Enter and a double click open a row of a list with boxes. Left to itself Enter would, on some platforms, tick its box as well. */
final class EnterKey {

	private EnterKey() {
	}

	static void on(Table table, Runnable opens) {
		table.addListener(SWT.KeyDown, event -> {
			// The state tells of the buttons of a mouse too, which change nothing.
			if ((event.stateMask & SWT.MODIFIER_MASK) == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
				event.doit = false;
				opens.run();
			}
		});
		table.addListener(SWT.DefaultSelection, event -> opens.run());
	}
}
