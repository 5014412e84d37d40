// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The pages of an editor, a tab each. The keys of the platform for the next tab or page and the previous one (Ctrl or
 * Alt with Page Down and Page Up) go through them, round and round. The platform's own handling of those with Ctrl
 * turned a page back and left the editor as well.
 */
public final class EditorPages {

	private static final int HEIGHT = 28;
	private static final int SHORTEST = 8;

	private final CTabFolder folder;
	private final Runnable turning;

	/**
	 * @param site    of the editor
	 * @param turning has the pages seen before a key turns one
	 */
	public EditorPages(Composite parent, IWorkbenchPartSite site, Runnable turning) {
		this.turning = turning;
		folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		folder.setTabHeight(HEIGHT);
		// Names are cut rather than pages hidden behind others.
		folder.setMinimumCharacters(SHORTEST);
		// The platform takes this for a folder of its own once the editor was large for a while, and gives it buttons for that.
		folder.addListener(SWT.Resize, event -> folder.getDisplay().asyncExec(this::bare));
		var handlers = site.getService(IHandlerService.class);
		for (String keys : List.of("navigate.%sTab", "navigate.%sSubTab", "part.%sPage")) {
			handlers.activateHandler("org.eclipse.ui." + String.format(keys, "next"), new Turn(1));
			handlers.activateHandler("org.eclipse.ui." + String.format(keys, "previous"), new Turn(-1));
		}
	}

	/** Adds a page, whose control is a child of {@link #control()}; the first one is seen. */
	public void add(String name, Control page) {
		var item = new CTabItem(folder, SWT.NONE);
		item.setText("  " + name + "  ");
		item.setToolTipText(name);
		item.setControl(page);
		if (folder.getSelectionIndex() < 0) {
			folder.setSelection(item);
		}
	}

	private void bare() {
		if (!folder.isDisposed()) {
			folder.setMinimizeVisible(false);
			folder.setMaximizeVisible(false);
		}
	}

	/** Goes to a page. @param number from 0 */
	public void select(int number) {
		folder.setSelection(number);
	}

	/** Number of the page that is seen, from 0. */
	public int selected() {
		return folder.getSelectionIndex();
	}

	/** The parent of all pages. */
	public CTabFolder control() {
		return folder;
	}

	private final class Turn extends AbstractHandler {

		private final int step;

		Turn(int step) {
			this.step = step;
		}

		@Override
		public Object execute(ExecutionEvent event) {
			turning.run();
			select(Math.floorMod(selected() + step, folder.getItemCount()));
			folder.setFocus();
			return null;
		}
	}
}
