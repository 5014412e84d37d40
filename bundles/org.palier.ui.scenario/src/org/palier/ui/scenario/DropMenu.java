// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that opens a menu right below it, filled each time. */
final class DropMenu {

	private final ToolBar bar;
	private final ToolItem item;
	private final Consumer<DropMenu> fill;
	private Menu menu;

	/** @param text of the button @param fill adds the entries */
	DropMenu(ToolBar bar, String text, Consumer<DropMenu> fill) {
		this.bar = bar;
		this.fill = fill;
		item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setText(text);
		item.addListener(SWT.Selection, event -> open());
	}

	ToolItem item() {
		return item;
	}

	/** Adds an entry. */
	void entry(String text, Runnable chosen) {
		var entry = new MenuItem(menu, SWT.PUSH);
		entry.setText(LegacyActionTools.escapeMnemonics(text));
		entry.addListener(SWT.Selection, event -> chosen.run());
	}

	/** Adds a line between entries. */
	void separator() {
		new MenuItem(menu, SWT.SEPARATOR);
	}

	private void open() {
		var opened = new Menu(bar);
		menu = opened;
		fill.accept(this);
		var place = item.getBounds();
		opened.setLocation(bar.toDisplay(place.x, place.y + place.height));
		opened.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(opened::dispose));
		opened.setVisible(true);
	}
}
