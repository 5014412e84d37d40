// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;

/** Cells of an open study that a person searches for, one after the other. The agency of the cell is what the properties show. */
public final class GuidedEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.census.guided";
	/** Part of a study that it shows. */
	static final String PART = "guided";

	private final PartSelection selection = new PartSelection();
	private GuidedPage page;

	@Override
	public void createPartControl(Composite parent) {
		var contributions = getSite().getService(Contributions.class);
		page = new GuidedPage(parent, session(), contributions::addressForms, new GuidedMemory(memory()), Program::launch, selection::select);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.detection");
		getSite().setSelectionProvider(selection);
		offerUndo();
	}

	@Override
	protected void studyChanged() {
		if (page != null && !page.isDisposed()) {
			page.studyChanged();
		}
	}

	/** What is seen, for tests. */
	GuidedPage page() {
		return page;
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
