// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Map;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.BundleException;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.ui.opening.StudyCommands;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.ShowsAgencies;
import org.palier.ui.study.StepBack;

/** The census of an open study as a grid. The agency of the selected cell is what the properties show. */
public final class CensusEditor extends SelectionEditor implements ShowsAgencies {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.census.editor";
	/** Part of a study that it shows. */
	static final String PART = "census";

	private final PartSelection selection = new PartSelection();
	private CensusPage page;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		try {
			new CollectionFactories().prepare();
		} catch (BundleException failure) {
			throw new PartInitException(failure.getLocalizedMessage(), failure);
		}
		super.init(site, input);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new CensusPage(parent, session(), getSite(), getEditorSite().getActionBars(),
				command -> StudyCommands.run(getSite().getService(IHandlerService.class), command), selection::select);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.census");
		getSite().setSelectionProvider(selection);
		new SheetCommands(getSite(), Map.of("fill_down", () -> new SheetFill(page.table()).down(),
				"fill_right", () -> new SheetFill(page.table()).right(), "replace", () -> page.actions().replace(), "insert_row",
				() -> new SheetRows(page.table()).insert()));
		offerUndo();
	}

	@Override
	protected void studyChanged() {
		if (page != null && !page.isDisposed()) {
			page.studyChanged();
		}
	}

	/** The line below the grid names it, and the grid goes to what it changed where that is out of sight. */
	@Override
	protected void steppedBack(StepBack step) {
		if (page != null && !page.isDisposed()) {
			page.steppedBack(step);
		}
	}

	/** Looks at one government of the study alone. */
	public void showGovernment(Jurisdiction government) {
		page.showGovernment(government);
	}

	/** The grid takes the whole window. */
	@Override
	public Set<String> views() {
		return Set.of();
	}

	@Override
	public void showAgencies(Set<String> ids) {
		page.showAgencies(ids);
	}

	@Override
	public void reveal(Agency agency) {
		page.reveal(agency);
	}

	/** The page of the census, for tests. */
	CensusPage page() {
		return page;
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
