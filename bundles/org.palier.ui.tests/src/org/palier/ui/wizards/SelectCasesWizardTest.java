// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.CaseResponse;
import org.palier.model.CaseSelection;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.SelectedCase;
import org.palier.model.Study;
import org.palier.numbers.cases.CaseCriteria;
import org.palier.numbers.cases.CaseDraw;
import org.palier.numbers.cases.CaseEdits;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.navigator.NavigatorView;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.properties.StudyPropertyPage;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** From twelve agencies on two platforms, three of a kind, to a sample and what became of it. */
class SelectCasesWizardTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	private final Screen screen = new Screen(window.getShell().getDisplay());

	@TempDir
	Path folder;

	private StudySession session;
	private NavigatorView navigator;

	@BeforeEach
	void open() throws Exception {
		var place = new StudyFolder(Samples.write(folder));
		Study study = place.file().load();
		Jurisdiction quebec = study.getJurisdictions().getFirst();
		for (int i = 0; i < 12; i++) {
			Agency agency = PalierFactory.eINSTANCE.createAgency();
			agency.setId("invented-" + i);
			agency.setName(new Bilingual("Organisme inventé " + i, "Invented agency " + i).toModel());
			agency.setCategory(study.getCategories().get(i % 4));
			agency.setSize(i % 4 == 0 ? 80 : 800);
			for (int platform = 0; platform < 2; platform++) {
				Presence presence = PalierFactory.eINSTANCE.createPresence();
				presence.setPlatform(study.getPlatforms().get(platform));
				presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
				agency.getPresences().add(presence);
			}
			quebec.getAgencies().add(agency);
		}
		place.file().save(study);
		session = new StudyOpener(window).open(folder).orElseThrow();
		navigator = (NavigatorView) window.getActivePage().showView(NavigatorView.ID);
		window.getActivePage().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
		window.getActivePage().activate(navigator);
	}

	@AfterEach
	void close() throws Exception {
		session.save(null);
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	@Test
	void theWizardRecordsASampleInOneStep() throws Exception {
		var wizard = new SelectCasesWizard(window, session);
		var dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setMinimumPageSize(1060, 420);
		dialog.setBlockOnOpen(false);
		dialog.open();
		var criteria = (CasesCriteriaPage) wizard.getPage("criteria");
		screen.until("too few", () -> criteria.getErrorMessage() != null);
		assertThat(criteria.getErrorMessage()).startsWith("18 cases are asked for, but only 12 of 15 agencies");
		screen.picture(dialog.getShell(), "cases-too-few-en");
		criteria.ask(new CaseCriteria(6, 2, 7));
		screen.until("draw", criteria::isPageComplete);
		assertThat(wizard.canFinish()).isFalse();
		screen.picture(dialog.getShell(), "cases-criteria-en");
		dialog.showPage(wizard.getNextPage(criteria));
		assertThat(wizard.canFinish()).isTrue();
		screen.picture(dialog.getShell(), "cases-preview-en");
		assertThat(wizard.performFinish()).isTrue();
		dialog.close();

		assertThat(session.study().getSelections()).singleElement().satisfies(it -> assertThat(it.getCases()).hasSize(6));
		assertThat(screen.all(Tree.class, window.getShell()).stream().flatMap(it -> List.of(it.getSelection()).stream()))
				.anyMatch(it -> it.getText().startsWith("Sample of 6 cases (seed 7) · No agency approached; 6 proposed."));
		screen.picture(window.getShell(), "cases-recorded-en");
		history.undo(session.undoContext(), null, null);
		assertThat(session.study().getSelections()).isEmpty();
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void aCaseThatRefusedIsReplacedFromItsTab() throws Exception {
		CaseSelection selection = draw();
		navigator.reveal(selection);
		var sheet = (PropertySheet) window.getActivePage().findView(IPageLayout.ID_PROP_SHEET);
		screen.until("properties", () -> sheet.getCurrentPage() instanceof StudyPropertyPage);
		((StudyPropertyPage) sheet.getCurrentPage()).setSelectedTab("cases");
		screen.until("cases", () -> screen.all(Table.class, sheet.getCurrentPage().getControl()).stream()
				.anyMatch(it -> it.getItemCount() == 4));
		Table table = screen.all(Table.class, sheet.getCurrentPage().getControl()).getFirst();
		Button replace = screen.all(Button.class, sheet.getCurrentPage().getControl()).stream()
				.filter(it -> it.getText().equals("Replace by the next of its stratum")).findFirst().orElseThrow();
		assertThat(replace.isEnabled()).isFalse();
		SelectedCase first = selection.getCases().getFirst();
		session.execute(new RecordedEdit(Bilingual.same("Answer"), Root.beneath(selection), () -> first.setResponse(CaseResponse.REFUSED)));
		table.select(0);
		table.notifyListeners(SWT.Selection, new Event());
		assertThat(replace.isEnabled()).isTrue();
		replace.notifyListeners(SWT.Selection, new Event());
		assertThat(selection.getCases()).hasSize(5);
		assertThat(selection.getCases().get(1).getStratum()).isEqualTo(first.getStratum());
		assertThat(screen.all(Label.class, sheet.getCurrentPage().getControl())).extracting(Label::getText)
				.contains("1 approached, 1 refused; 4 proposed.");
		screen.picture(window.getShell(), "cases-responses-en");
		history.undo(session.undoContext(), null, null);
		assertThat(selection.getCases()).hasSize(4);
	}

	private CaseSelection draw() throws Exception {
		var draw = new CaseDraw(session.view(), new CaseCriteria(4, 2, 7));
		var edits = new CaseEdits(session.study(), session.view());
		CaseSelection selection = edits.make(draw, Bilingual.EMPTY, LocalDate.of(2026, 11, 24));
		session.execute(edits.add(selection));
		return selection;
	}
}
