// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.PropertySheet;
import org.palier.ground.text.Bilingual;
import org.palier.model.CaseSelection;
import org.palier.numbers.cases.CaseDraw;
import org.palier.numbers.cases.CaseEdits;
import org.palier.numbers.cases.TooFewCandidatesException;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.properties.StudyPropertyPage;
import org.palier.ui.study.StudySession;

/** Draws cases for closer study, shows them, and records them in the study as one step that can be undone. */
public final class SelectCasesWizard extends Wizard {

	private static final String CASES_TAB = "cases";

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final StudyView view;
	private final CasesCriteriaPage criteria;
	private final CasesPreviewPage preview;

	/** @param session the study that the cases are drawn from */
	public SelectCasesWizard(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
		this.view = session.view();
		this.criteria = new CasesCriteriaPage(view);
		this.preview = new CasesPreviewPage(view);
		setWindowTitle(NLS.bind(WizardMessages.casesTitle, session.name()));
		setDefaultPageImageDescriptor(ModelImages.icon("banner"));
	}

	@Override
	public void addPages() {
		addPage(criteria);
		addPage(preview);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == criteria && criteria.isPageComplete()) {
			preview.show(criteria.draw());
		}
		return super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		CaseDraw draw = criteria.draw();
		var edits = new CaseEdits(session.study(), view);
		try {
			CaseSelection selection = edits.make(draw, Bilingual.EMPTY, LocalDate.now());
			session.execute(edits.add(selection));
			show(selection);
			return true;
		} catch (TooFewCandidatesException tooFew) {
			preview.setErrorMessage(tooFew.reason().in(Locale.getDefault()));
			return false;
		}
	}

	/** Selects what was recorded and turns the properties to its cases. */
	private void show(CaseSelection selection) {
		IWorkbenchPage page = window.getActivePage();
		if (!(page.findView(NavigatorView.ID) instanceof NavigatorView navigator)) {
			return;
		}
		try {
			page.activate(navigator);
			navigator.reveal(selection);
			if (page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE) instanceof PropertySheet sheet
					&& sheet.getCurrentPage() instanceof StudyPropertyPage properties) {
				properties.setSelectedTab(CASES_TAB);
			}
		} catch (PartInitException failure) {
			ILog.of(SelectCasesWizard.class).warn(IPageLayout.ID_PROP_SHEET, failure);
		}
	}
}
