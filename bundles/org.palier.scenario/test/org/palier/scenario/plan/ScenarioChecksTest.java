// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.model.NormalDistribution;
import org.palier.model.PlatformCloses;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.WorkHours;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;

class ScenarioChecksTest {

	private final Study study = ScenarioSamples.census(12, 3);
	private final Scenario scenario = ScenarioSamples.scenario(study, "s");

	@Test
	void aPossibleScenarioHasNoFindings() {
		assertThat(ScenarioChecks.of(study, ScenarioSamples.twoPlatforms(study))).isEmpty();
	}

	@Test
	void aScenarioOverItselfIsRefused() {
		Scenario other = ScenarioSamples.scenario(study, "other");
		scenario.setBase(other);
		other.setBase(scenario);
		assertThat(messages()).containsExactly("The scenario “s” is laid over itself.");
		assertThatThrownBy(() -> ResolvedScenario.of(study, StudyView.of(study), scenario)).isInstanceOf(ScenarioRefusedException.class)
				.hasMessage("The scenario “s” is laid over itself.");
	}

	@Test
	void aShareIsAShare() {
		ScenarioSamples.adopt(scenario, "a", study.getPlatforms().get(0),
				ScenarioSamples.assume(scenario, "half", ScenarioSamples.uniform(0.5, 1.5)));
		assertThat(messages())
				.containsExactly("The assumption “half” can take values from 0.5 to 1.5, but a share lies between 0 and 1.");
	}

	@Test
	void effortIsFinite() {
		NormalDistribution endless = ScenarioSamples.FACTORY.createNormalDistribution();
		endless.setMean(5);
		endless.setStandardDeviation(1);
		WorkHours hours = ScenarioSamples.add(scenario, "w", ScenarioSamples.FACTORY.createWorkHours());
		hours.setHours(ScenarioSamples.assume(scenario, "hours", endless));
		assertThat(messages()).singleElement().asString().contains("“hours” can take values from −∞ to ∞");
	}

	@Test
	void nobodyAdoptsAClosedPlatform() {
		PlatformCloses closes = ScenarioSamples.add(scenario, "c", ScenarioSamples.FACTORY.createPlatformCloses());
		closes.setPlatform(study.getPlatforms().get(1));
		ScenarioSamples.adopt(scenario, "a", study.getPlatforms().get(1),
				ScenarioSamples.assume(scenario, "half", ScenarioSamples.fixed(0.5)));
		assertThat(messages()).singleElement().asString().startsWith("The change “a” concerns the platform ");
		closes.setActive(false);
		assertThat(messages()).isEmpty();
	}

	@Test
	void impossibleAssumptionsAndBrokenChangesAreNamed() {
		ScenarioSamples.adopt(scenario, "a", null, null);
		ScenarioSamples.shift(scenario, "b", study.getUsages().get(0), study.getUsages().get(0),
				ScenarioSamples.assume(scenario, "mad", ScenarioSamples.triangular(0.5, 0.1, 0.9)));
		ScenarioSamples.appears(scenario, "b", study.getPlatforms().get(0).getId());
		scenario.setYears(-1);
		assertThat(ScenarioChecks.of(study, scenario)).extracting(Impossibility::kind).containsExactlyInAnyOrder("years",
				"id_twice", "no_assumption", "impossible", "incomplete", "same_usage",
				"platform_exists");
		assertThat(messages()).contains(
				"The assumption “mad” is impossible: the most likely value 0.1 is not between 0.5 and 0.9.");
	}

	private List<String> messages() {
		return ScenarioChecks.of(study, scenario).stream().map(it -> it.message().en()).toList();
	}
}
