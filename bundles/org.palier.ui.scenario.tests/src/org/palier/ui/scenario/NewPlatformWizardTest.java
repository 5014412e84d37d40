// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.LogisticAdoption;
import org.palier.model.PlatformAppears;
import org.palier.model.Scenario;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.model.WorkHours;
import org.palier.scenario.plan.ScenarioChecks;
import org.palier.ui.study.StudySession;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Screen;

class NewPlatformWizardTest {

	@TempDir
	Path folder;

	private OpenStudy study;
	private StudySession session;
	private Screen screen;
	private NewPlatformWizard wizard;
	private WizardDialog dialog;

	@BeforeEach
	void open() throws Exception {
		study = new OpenStudy(InventedScenario.write(folder.resolve("study")));
		session = study.session();
		screen = study.screen();
		wizard = new NewPlatformWizard(session);
		dialog = new WizardDialog(study.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		study.close();
	}

	@Test
	void finishMakesAPossibleScenarioInOneStep() throws Exception {
		assertThat(wizard.canFinish()).isFalse();
		wizard.platform().fill(new Bilingual("Agora", "Agora"), Set.of("comment", "share"));
		assertThat(wizard.canFinish()).isTrue();
		String language = Locale.getDefault().getLanguage();
		screen.picture(dialog.getShell(), "wizard-0-" + language);
		dialog.showPage(wizard.getNextPage(wizard.platform()));
		screen.picture(dialog.getShell(), "wizard-1-" + language);
		dialog.showPage(wizard.adoption());
		screen.picture(dialog.getShell(), "wizard-2-" + language);

		assertThat(wizard.performFinish()).isTrue();

		Scenario made = session.study().getScenarios().getLast();
		assertThat(made).isSameAs(wizard.made());
		assertThat(made.getName().getEn()).isEqualTo("Agora appears");
		assertThat(made.getChanges()).hasSize(3);
		var appears = (PlatformAppears) made.getChanges().get(0);
		var adoption = (Adoption) made.getChanges().get(1);
		assertThat(appears.getPlatform().getAffordances()).containsExactly("comment", "share");
		assertThat(adoption.getPlatform()).isSameAs(appears.getPlatform());
		assertThat(adoption.getCurve()).isInstanceOf(LogisticAdoption.class);
		assertThat(((WorkHours) made.getChanges().get(2)).getHours().getUnit()).isEqualTo("hours");
		assertThat(ScenarioChecks.of(session.study(), made)).isEmpty();
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().undo(session.undoContext(), null, null);
		assertThat(session.study().getScenarios()).hasSize(1);
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void whereAUsageLiesCanBeChosen() {
		wizard.platform().fill(new Bilingual("Agora", "Agora"), Set.of("comment"));
		dialog.showPage(wizard.getNextPage(wizard.platform()));
		Usage usage = wizard.usages().chosen().isEmpty() ? session.study().getUsages().getFirst() : wizard.usages().chosen().getFirst();
		Theory theory = session.study().getTheories().getFirst();
		wizard.usages().check(usage);
		wizard.usages().select(usage);
		Combo combo = wizard.usages().combo(theory);
		assertThat(combo.getItemCount()).isEqualTo(1 + theory.getCategories().size());
		combo.select(combo.getItemCount() - 1);
		combo.notifyListeners(SWT.Selection, new Event());
		assertThat(wizard.performFinish()).isTrue();
		var appears = (PlatformAppears) wizard.made().getChanges().getFirst();
		assertThat(appears.getPlacements()).filteredOn(it -> it.getUsage() == usage && it.getCategory().eContainer() == theory)
				.singleElement().satisfies(it -> assertThat(it.getCategory()).isSameAs(theory.getCategories().getLast()));
		assertThat(ScenarioChecks.of(session.study(), wizard.made())).isEmpty();
	}

	@Test
	void sharesThatAreNoneAreRefused() {
		wizard.platform().fill(new Bilingual("Agora", "Agora"), Set.of());
		wizard.adoption().typeGreatest("1.2");
		assertThat(wizard.adoption().getErrorMessage()).isEqualTo(ScenarioText.of("wizard.share.wrong"));
		assertThat(wizard.canFinish()).isFalse();
		wizard.adoption().typeGreatest("0,9");
		assertThat(wizard.canFinish()).isTrue();
	}
}
