// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.cheatsheets.CheatSheetViewerFactory;
import org.eclipse.ui.cheatsheets.ICheatSheetViewer;
import org.eclipse.ui.part.ViewPart;

/**
 * A cheat sheet beside the work that it leads through. The platform's own view and its command need the help
 * system's search, which the product leaves out.
 */
public final class CheatSheetPart extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.palier.app.cheatsheet";

	private static final String SHOWN = "cheatsheet";

	private ICheatSheetViewer viewer;
	private String shown;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		shown = memento == null ? null : memento.getString(SHOWN);
	}

	@Override
	public void createPartControl(Composite parent) {
		viewer = CheatSheetViewerFactory.createCheatSheetView();
		viewer.createPartControl(parent);
		if (shown != null) {
			show(shown);
		}
	}

	/** Shows a cheat sheet where it was left. @param id of its contribution */
	void show(String id) {
		shown = id;
		viewer.setInput(id);
	}

	@Override
	public void saveState(IMemento memento) {
		if (shown != null) {
			memento.putString(SHOWN, shown);
		}
	}

	@Override
	public void setFocus() {
		viewer.setFocus();
	}
}
