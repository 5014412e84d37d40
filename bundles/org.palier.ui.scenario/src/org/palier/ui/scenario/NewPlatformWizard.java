// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Set;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.palier.model.Scenario;
import org.palier.ui.study.StudySession;

/** A new platform as a scenario: its name and affordances, what agencies would do there, how many take it up at what cost. */
final class NewPlatformWizard extends Wizard {

	private final StudySession session;
	private final PlatformPage platform;
	private final UsagesPage usages;
	private final AdoptionPage adoption;
	private Scenario made;

	NewPlatformWizard(StudySession session) {
		this.session = session;
		setWindowTitle(ScenarioText.of("wizard.title"));
		platform = new PlatformPage(session.study());
		usages = new UsagesPage(session.study());
		adoption = new AdoptionPage(session.study());
	}

	@Override
	public void addPages() {
		addPage(platform);
		addPage(usages);
		addPage(adoption);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == platform) {
			usages.propose(platform.affordances());
		}
		return super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return platform.isPageComplete() && adoption.isPageComplete();
	}

	/** The present plan. */
	NewPlatformPlan plan() {
		Set<String> affordances = platform.affordances();
		usages.propose(affordances);
		return new NewPlatformPlan(platform.name(), affordances, usages.chosen(), usages.places(), adoption.logistic(), adoption.shares(),
				adoption.categories(), adoption.hours());
	}

	@Override
	public boolean performFinish() {
		made = plan().scenario(session.study());
		session.execute(new ScenarioEdits(session.study()).add(made));
		return true;
	}

	/** The scenario; null until the wizard is finished. */
	Scenario made() {
		return made;
	}

	PlatformPage platform() {
		return platform;
	}

	UsagesPage usages() {
		return usages;
	}

	AdoptionPage adoption() {
		return adoption;
	}
}
