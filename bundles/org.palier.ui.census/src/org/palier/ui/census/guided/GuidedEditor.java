// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.extensions.Contributions;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.ChosenCoder;
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
		var memory = new GuidedMemory(memory(), new ChosenCoder(session()));
		page = new GuidedPage(parent, session(), contributions::addressForms, memory, Program::launch, selection::select);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.detection");
		getSite().setSelectionProvider(selection);
		offerUndo();
		// Ctrl+M, as for the memo of a post, makes the part larger elsewhere.
		getSite().getService(IContextService.class).activateContext("org.palier.ui.census.guided.context");
		getSite().getService(IHandlerService.class).activateHandler("org.palier.ui.census.note", new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				page.askNote();
				return null;
			}
		});
	}

	@Override
	protected void studyChanged() {
		if (page != null && !page.isDisposed()) {
			page.studyChanged();
		}
	}

	/** The page of guided detection, for tests. */
	GuidedPage page() {
		return page;
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
