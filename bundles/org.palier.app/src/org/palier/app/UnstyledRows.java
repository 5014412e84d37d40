// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps the rows of tables and trees from the style engine, which takes in every widget that SWT tells it of. No sheet says
 * anything of rows: they have the colours of their table. When colours are switched the engine would reset each row that it
 * knows, and GTK ends the process where it has let go of the row of one that still lives in Java.
 */
final class UnstyledRows implements Listener {

	/** Begins; before the first widget is made. */
	void startOn(Display display) {
		display.addFilter(SWT.Skin, this);
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
			// What a filter gives this type goes to no listener.
			event.type = SWT.None;
		}
	}
}
