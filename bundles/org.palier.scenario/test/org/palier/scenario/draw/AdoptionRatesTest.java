// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.model.Adoption;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.view.Cells;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;

/**
 * A hundred agencies, counted with a pencil: 40 on Facebook, ten of these on Twitter too, one on Twitter alone, all
 * looked for on both. So 41 use something. On Twitter are 10 of the 40 who are elsewhere, and 1 of the 60 who are not.
 */
class AdoptionRatesTest {

	private final Study study = Samples.empty();

	@BeforeEach
	void hundred() {
		study.getPlatforms().removeIf(it -> !it.getId().equals("facebook") && !it.getId().equals("twitter"));
		study.getTheories().forEach(theory -> theory.getPlacements().removeIf(it -> it.getPlatform() != null
				&& !study.getPlatforms().contains(it.getPlatform())));
		var state = Samples.jurisdiction(study, "qc");
		for (int i = 0; i < 100; i++) {
			Agency agency = Samples.agency(state, "a" + i);
			Samples.cell(study, agency, "facebook", i < 40 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
			Samples.cell(study, agency, "twitter", i < 10 || i == 99 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
		}
	}

	/** A newcomer has the rate of all but the most used: (1 + 0.5) / (60 + 1) beside 10 / 40, which is 0.0984. */
	@Test
	void whoUsesNothingHardlyTakesUpANewPlatform() {
		Cells cells = new Cells(300, 1);
		StudyView view = StudyView.of(study);
		for (int agency = 0; agency < 100; agency++) {
			int facebook = view.platforms().getFirst().id().equals("facebook") ? 0 : 1;
			cells.state(agency * 3, Cells.state(view.status(agency, facebook), false));
			cells.state(agency * 3 + 1, Cells.state(view.status(agency, 1 - facebook), false));
		}
		AdoptionRates rates = AdoptionRates.of(cells, 100, 3);
		assertThat(rates.ofThoseWithNone(2)).isCloseTo(1.5 / 61 / 0.25, within(1e-12));
		// of Twitter its own, as if ten more of each kind had been seen: (1 + 0.2459) / 70 beside (10 + 2.5) / 50
		assertThat(rates.ofThoseWithNone(1)).isCloseTo((1 + 15 / 61.0) / 70 / 0.25, within(1e-12));
	}

	@Test
	void whereNothingIsKnownAllAreAlike() {
		assertThat(AdoptionRates.of(new Cells(30, 1), 10, 3).ofThoseWithNone(0)).isEqualTo(1);
	}

	/**
	 * A fifth takes up a new platform, 20. The 41 who use something have a part of 20 / (41 + 59 * 0.0984) = 42.7 %,
	 * which is 17.5; the 59 others have 2.5. So penetration rises from 41 to 43 in the central draw; if all were alike,
	 * 11.8 of the 59 would begin.
	 */
	@Test
	void aNewPlatformReachesThoseWhoAreSomewhere() throws Exception {
		Scenario scenario = ScenarioSamples.scenario(study, "s");
		var appears = ScenarioSamples.appears(scenario, "p", "agora");
		Adoption adoption = ScenarioSamples.adopt(scenario, "a", appears.getPlatform(),
				ScenarioSamples.assume(scenario, "rate", ScenarioSamples.fixed(0.2)));
		CensusTally drawn = ResolvedScenario.of(study, StudyView.of(study), scenario).central().tally();
		assertThat(drawn.present(2, drawn.everyStratum())).isEqualTo(20);
		assertThat(drawn.present(drawn.everyStratum())).isEqualTo(43);

		adoption.setIndependent(true);
		CensusTally alike = ResolvedScenario.of(study, StudyView.of(study), scenario).central().tally();
		assertThat(alike.present(2, alike.everyStratum())).isEqualTo(20);
		assertThat(alike.present(alike.everyStratum())).isBetween(47L, 60L);
	}

	/** Where more do so than use something, the others make up for what is missing: the share is as stated. */
	@Test
	void aShareIsWhatItIsStatedToBe() throws Exception {
		Scenario scenario = ScenarioSamples.scenario(study, "s");
		var appears = ScenarioSamples.appears(scenario, "p", "agora");
		ScenarioSamples.adopt(scenario, "a", appears.getPlatform(), ScenarioSamples.assume(scenario, "rate", ScenarioSamples.fixed(0.8)));
		ResolvedScenario resolved = ResolvedScenario.of(study, StudyView.of(study), scenario);
		CensusTally drawn = resolved.central().tally();
		assertThat(drawn.present(2, drawn.everyStratum())).isEqualTo(80);
		double sum = 0;
		for (int draw = 0; draw < 400; draw++) {
			CensusTally each = resolved.draw(7, draw).tally();
			sum += each.present(2, each.everyStratum());
		}
		// all 41, and of 59 others 39 on average: standard deviation sqrt(59 * 0.66 * 0.34) / sqrt(400) = 0.18
		assertThat(sum / 400).isCloseTo(80, within(0.8));
	}
}
