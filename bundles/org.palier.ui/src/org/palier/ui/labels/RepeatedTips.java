// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Hides the tooltips of buttons that show their name, because they repeat the name and cover the tab and the field below. The menus show
 * the keys. The platform sets these tooltips again and again, so that they are taken away whenever the pointer comes to the bar.
 */
public final class RepeatedTips implements Listener {

	private RepeatedTips() {
	}

	/** Watches the tool bars of a display until it ends. */
	public static void watch(Display display) {
		display.addFilter(SWT.MouseEnter, new RepeatedTips());
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof ToolBar bar) {
			for (ToolItem item : bar.getItems()) {
				if (repeats(item.getText(), item.getToolTipText())) {
					item.setToolTipText(null);
				}
			}
		}
	}

	/** True of the name alone, and of the name with its keys in parentheses; “Undo: Import” says more than “Undo”. */
	private static boolean repeats(String name, String tip) {
		if (name.isBlank() || tip == null || !tip.startsWith(name)) {
			return false;
		}
		String more = tip.substring(name.length()).strip();
		return more.isEmpty() || more.startsWith("(") && more.endsWith(")");
	}
}
