// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.keys;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** Keeps Escape in a field from closing a wizard, because it only takes back the typed word. */
public final class FieldEscape implements Listener {

	/** Watches the wizards of a display until it ends. */
	public static void watch(Display display) {
		display.addFilter(SWT.Traverse, new FieldEscape());
	}

	private FieldEscape() {
	}

	@Override
	public void handleEvent(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && isField(event.widget)
				&& ((Control) event.widget).getShell().getData() instanceof WizardDialog) {
			event.doit = false;
		}
	}

	private static boolean isField(Widget widget) {
		return widget instanceof Text || widget instanceof Combo || widget instanceof CCombo || widget instanceof StyledText
				|| widget instanceof Spinner;
	}
}
