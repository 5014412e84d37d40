// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;

/**
 * The editor for agencies of an open study that may be the same, about which a person decides. The agency that would stay is what the
 * properties show.
 */
public final class DuplicatesEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.census.duplicates";
	/** Part of a study that it shows. */
	static final String PART = "duplicates";

	private final PartSelection selection = new PartSelection();
	private DuplicatesPage page;

	@Override
	public void createPartControl(Composite parent) {
		page = new DuplicatesPage(parent, session(), selection::select);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.census");
		getSite().setSelectionProvider(selection);
		offerUndo();
	}

	/** Two names are compared beside each other, and all that is known of both. */
	@Override
	public Set<String> views() {
		return Set.of();
	}

	@Override
	protected void studyChanged() {
		if (page != null && !page.isDisposed()) {
			page.refresh();
		}
	}

	/** The page of duplicates, for tests. */
	DuplicatesPage page() {
		return page;
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
