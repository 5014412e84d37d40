// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The words and links of home. */
final class HomeWidgets {

	/** The width of a label that wraps, before it is laid out. */
	private static final int NARROW = 160;

	private HomeWidgets() {
	}

	/** A label in letters of its own. */
	static Label heading(String text, Font font, Composite parent) {
		Label made = text(parent, text);
		made.setFont(font);
		return made;
	}

	/** A label that wraps. */
	static Label text(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Up and Down go from link to link, as Tab does. */
	private static void walk(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			event.doit = false;
			((Control) event.widget).traverse(event.keyCode == SWT.ARROW_DOWN ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
		}
	}

	/** A link that keeps the keyboard when the page is drawn anew. @param key by which it is found again */
	static Link link(Composite parent, String text, String key, Runnable opens) {
		var link = new Link(parent, SWT.WRAP);
		link.setText("<a>" + text.replace("&", "&&") + "</a>");
		link.setData(key);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(it -> opens.run()));
		link.addListener(SWT.KeyDown, HomeWidgets::walk);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(link);
		return link;
	}
}
