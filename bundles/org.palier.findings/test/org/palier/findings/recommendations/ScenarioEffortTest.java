// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.FixedValue;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.WorkHours;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;

class ScenarioEffortTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study = Samples.empty();

	private Scenario scenario() {
		Scenario scenario = FACTORY.createScenario();
		scenario.setId("watch");
		scenario.setName(Bilingual.same("watch").toModel());
		study.getScenarios().add(scenario);
		return scenario;
	}

	private void work(Scenario scenario, double hours) {
		Assumption assumption = FACTORY.createAssumption();
		assumption.setId("hours");
		assumption.setName(Bilingual.same("hours").toModel());
		FixedValue fixed = FACTORY.createFixedValue();
		fixed.setValue(hours);
		assumption.setDistribution(fixed);
		scenario.getAssumptions().add(assumption);
		WorkHours work = FACTORY.createWorkHours();
		work.setId("work");
		work.setHours(assumption);
		scenario.getChanges().add(work);
	}

	/** Two governments, three pages on two platforms, two hours for each page: six hours, each counted once. */
	@Test
	void hoursOfAllBodiesAreCountedOnce() throws Exception {
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		Jurisdiction canada = Samples.jurisdiction(study, "ca");
		var first = Samples.agency(quebec, "a");
		Samples.cell(study, first, "facebook", PresenceStatus.PRESENT);
		Samples.cell(study, first, "youtube", PresenceStatus.PRESENT);
		Samples.cell(study, Samples.agency(canada, "b"), "facebook", PresenceStatus.PRESENT);
		Scenario watch = scenario();
		work(watch, 2);
		assertThat(ScenarioEffort.of(study, StudyView.of(study), watch, ChangeKinds.NONE, Progress.NONE).median()).hasValue(6);
	}

	@Test
	void aScenarioWithoutWorkHasNone() throws Exception {
		Samples.agency(Samples.jurisdiction(study, "qc"), "a");
		assertThat(ScenarioEffort.of(study, StudyView.of(study), scenario(), ChangeKinds.NONE, Progress.NONE).median()).isEmpty();
	}
}
