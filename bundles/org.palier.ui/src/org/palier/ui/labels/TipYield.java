// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** The manners of a tooltip: it is gone as soon as the pointer comes to it, so that a click goes to what lies beneath. */
public final class TipYield {

	private TipYield() {
	}

	/** Has a tooltip give way to the pointer. @param content what it shows @return the content */
	public static Composite of(ToolTip tip, Composite content) {
		Listener hide = event -> tip.hide();
		listen(content, hide);
		return content;
	}

	private static void listen(Control control, Listener hide) {
		control.addListener(SWT.MouseEnter, hide);
		control.addListener(SWT.MouseMove, hide);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				listen(child, hide);
			}
		}
	}
}
