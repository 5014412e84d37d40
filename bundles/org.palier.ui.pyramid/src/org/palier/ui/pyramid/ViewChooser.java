// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.palier.ui.pyramid.scene.PyramidMessages;

/** A button with a menu of the views and marks installed; they are looked for when it opens. */
final class ViewChooser extends Action {

	private final Supplier<PyramidEditor> editor;
	private Menu menu;

	ViewChooser(Supplier<PyramidEditor> editor) {
		super(PyramidMessages.view, AS_DROP_DOWN_MENU);
		this.editor = editor;
		setId("org.palier.ui.pyramid.view");
		setToolTipText(PyramidMessages.viewHint);
		setImageDescriptor(ImageDescriptor.createFromURL(ViewChooser.class.getResource("/icons/pyramid.png")));
		setMenuCreator(new IMenuCreator() {

			@Override
			public Menu getMenu(Control parent) {
				dispose();
				menu = new Menu(parent);
				fill(menu);
				return menu;
			}

			@Override
			public Menu getMenu(Menu parent) {
				dispose();
				menu = new Menu(parent);
				fill(menu);
				return menu;
			}

			@Override
			public void dispose() {
				if (menu != null) {
					menu.dispose();
					menu = null;
				}
			}
		});
	}

	/** The button itself opens the menu too. */
	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Menu opened = getMenuCreator().getMenu(item.getParent());
			var below = item.getBounds();
			opened.setLocation(item.getParent().toDisplay(below.x, below.y + below.height));
			opened.setVisible(true);
		}
	}

	private void fill(Menu opened) {
		PyramidEditor shown = editor.get();
		if (shown == null) {
			return;
		}
		for (IAction view : shown.actions().views()) {
			new ActionContributionItem(view).fill(opened, -1);
		}
		new Separator().fill(opened, -1);
		for (IAction mark : shown.actions().marks()) {
			new ActionContributionItem(mark).fill(opened, -1);
		}
	}
}
