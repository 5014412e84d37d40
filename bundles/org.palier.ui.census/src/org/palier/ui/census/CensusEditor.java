// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.osgi.framework.BundleException;
import org.palier.core.grid.GridFilter;
import org.palier.model.Agency;
import org.palier.ui.commands.StudyCommands;
import org.palier.ui.properties.StudyPropertyPage;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;

/** The census of an open study as a grid. The agency of the selected cell is what the properties show. */
public final class CensusEditor extends EditorPart implements ISaveablesSource, ITabbedPropertySheetPageContributor {

	/** Id of the editor. */
	public static final String ID = StudyCommands.CENSUS_EDITOR;

	private final StudySessionListener listener = this::studyChanged;
	private final AgencySelection selection = new AgencySelection();
	private StudySession session;
	private CensusPage page;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyEditorInput study)) {
			throw new PartInitException(CensusMessages.noStudy);
		}
		try {
			new CollectionFactories().prepare();
		} catch (BundleException failure) {
			throw new PartInitException(failure.getLocalizedMessage(), failure);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = study.session();
		session.addListener(listener);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new CensusPage(parent, session, getEditorSite().getActionBars(),
				command -> StudyCommands.run(getSite().getService(IHandlerService.class), command), this::selected);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.census");
		getSite().setSelectionProvider(selection);
		new UndoRedoActionGroup(getSite(), session.undoContext(), true).fillActionBars(getEditorSite().getActionBars());
	}

	private void selected(Agency agency) {
		selection.setSelection(agency == null ? StructuredSelection.EMPTY : new StructuredSelection(agency));
	}

	private void studyChanged() {
		firePropertyChange(PROP_DIRTY);
		if (page != null && !page.isDisposed()) {
			page.studyChanged();
		}
	}

	/** Lists the agencies of a filter. */
	public void filter(GridFilter filter) {
		page.filterTo(filter);
	}

	/** Selects an agency of the study. */
	public void reveal(Agency agency) {
		page.reveal(agency);
	}

	/** What is seen, for tests. */
	CensusPage page() {
		return page;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class) {
			return type.cast(new StudyPropertyPage(this));
		}
		return type == StudySession.class ? type.cast(session) : super.getAdapter(type);
	}

	@Override
	public String getContributorId() {
		return StudyPropertyPage.CONTRIBUTOR;
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { session.saveable() };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new IllegalStateException("The workbench saves the study, not this editor");
	}

	@Override
	public void doSaveAs() {
		throw new IllegalStateException("A study is not saved under another name");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
		}
		super.dispose();
	}
}
