// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.palier.ui.labels.SpokenName;

/**
 * Readers of screens call a field as the label right before it. Windows and macOS do so by themselves; GTK calls a field nothing unless
 * somebody relates the two, which is done here as soon as the field gets the focus.
 */
final class FieldLabels {

	private FieldLabels() {
	}

	/** From now on, in all windows of a display. */
	static void watch(Display display) {
		if ("gtk".equals(SWT.getPlatform())) {
			display.addFilter(SWT.FocusIn, FieldLabels::name);
		}
	}

	private static void name(Event event) {
		if (event.widget instanceof Control control && isField(control) && !SpokenName.isOn(control)) {
			Label label = before(control);
			if (label != null && !label.getText().isBlank()) {
				new SpokenName(() -> label.isDisposed() ? "" : label.getText().replace("&", "")).on(control);
			}
		}
	}

	private static boolean isField(Control control) {
		return control instanceof Text || control instanceof Combo || control instanceof Spinner || control instanceof Table
				|| control instanceof Tree
				|| control instanceof List;
	}

	/** The label that lies right before a field; null where none does. */
	private static Label before(Control field) {
		Composite parent = field.getParent();
		Control before = null;
		for (Control each : parent.getChildren()) {
			if (each == field) {
				break;
			}
			before = each;
		}
		return before instanceof Label label ? label : null;
	}
}
