// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Recommendation;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;

/** A scenario that is deleted leaves the recommendations that it supported, and comes back to them. */
class ScenarioRemovalTest {

	@Test
	void recommendationsStayWithoutTheirScenario() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		Scenario watch = PalierFactory.eINSTANCE.createScenario();
		watch.setId("watch");
		watch.setName(Bilingual.same("watch").toModel());
		study.getScenarios().add(watch);
		Recommendation answer = PalierFactory.eINSTANCE.createRecommendation();
		answer.setId("answer");
		answer.setScenario(watch);
		study.getRecommendations().add(answer);
		Study before = EcoreUtil.copy(study);

		RecordedEdit edit = new ScenarioEdits(study).remove(watch).strict();
		edit.run();
		assertThat(study.getScenarios()).isEmpty();
		assertThat(study.getRecommendations()).containsExactly(answer);
		assertThat(answer.getScenario()).isNull();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		assertThat(answer.getScenario()).isSameAs(watch);
	}
}
