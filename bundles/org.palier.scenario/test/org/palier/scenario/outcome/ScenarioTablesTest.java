// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.PalierFactory;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.study.assumptions.DistributionWords;

class ScenarioTablesTest {

	@Test
	void anAssumptionRestsOnWordsOnACitationOnBothOrOnNothing() {
		Scenario scenario = PalierFactory.eINSTANCE.createScenario();
		scenario.setId("s");
		add(scenario, "a", Bilingual.EMPTY, null);
		add(scenario, "b", new Bilingual("Recensement", "Census"), null);
		add(scenario, "c", Bilingual.EMPTY, "Yates & Arbour (2013)");
		add(scenario, "d", new Bilingual("Recensement", "Census"), "Yates & Arbour (2013)");

		Study study = ScenarioSamples.census(1, 1);
		Table table = ScenarioTables.assumptions(scenario, study, StudyView.of(study));

		assertThat(table.rows()).extracting(it -> ((Value.Item) it.get(table.column("source"))).label()).containsExactly(
				new Bilingual("supposé, sans source", "supposed, without a source"), new Bilingual("Recensement", "Census"),
				Bilingual.same("Yates & Arbour (2013)"),
				new Bilingual("Recensement\u202f; Yates & Arbour (2013)", "Census; Yates & Arbour (2013)"));
	}

	@Test
	void everyDistributionIsThereForProgramsToo() {
		assertThat(DistributionWords.exact(ScenarioSamples.fixed(0.3))).isEqualTo("fixed(0.3)");
		assertThat(DistributionWords.exact(ScenarioSamples.triangular(0.1, 0.2, 0.4))).isEqualTo("triangular(0.1, 0.2, 0.4)");
		var normal = PalierFactory.eINSTANCE.createNormalDistribution();
		normal.setMean(5);
		normal.setStandardDeviation(2);
		normal.setLow(0.0);
		assertThat(DistributionWords.exact(normal)).isEqualTo("normal(5.0, 2.0, 0.0, )");
		var observed = PalierFactory.eINSTANCE.createEmpiricalDistribution();
		observed.getValues().addAll(List.of(1.0, 2.5));
		assertThat(DistributionWords.exact(observed)).isEqualTo("empirical(1.0, 2.5)");
		assertThat(DistributionWords.exact(null)).isEqualTo("none()");
	}

	private static void add(Scenario scenario, String id, Bilingual basis, String source) {
		Assumption assumption = PalierFactory.eINSTANCE.createAssumption();
		assumption.setId(id);
		assumption.setBasis(basis.toModel());
		assumption.setSource(source);
		assumption.setDistribution(PalierFactory.eINSTANCE.createFixedValue());
		scenario.getAssumptions().add(assumption);
	}
}
