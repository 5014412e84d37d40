// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.palier.model.Adoption;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.ui.properties.FeatureSection;

class ScenarioFeaturesTest {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	/** Choices of a change are boxes and lists of the editor of scenarios. */
	@Test
	void propertiesLeaveOutWhatIsWrittenHereAndNameTheRest() {
		List<EObject> things = List.of(FACTORY.createAdoption(), FACTORY.createWorkHours(), FACTORY.createContributedChange());
		for (EObject thing : things) {
			List<EStructuralFeature> shown = FeatureSection.shown(thing);
			assertThat(shown).contains(MODEL.getIdentified_Id()).doesNotContain(MODEL.getScenarioChange_Active(),
					MODEL.getAdoption_Independent(), MODEL.getWorkHours_Basis());
			for (EStructuralFeature feature : shown) {
				assertThatCode(() -> FeatureSection.name(feature)).as(thing.eClass().getName() + "." + feature.getName()).doesNotThrowAnyException();
			}
		}
	}

	/** That agencies adopt alike, whatever they use already, is a choice: the list of changes tells it. */
	@Test
	void theListOfChangesTellsWhoAdoptsAlike() {
		Platform platform = FACTORY.createPlatform();
		platform.setId("agora");
		Adoption adoption = FACTORY.createAdoption();
		adoption.setPlatform(platform);
		assertThat(ShippedKind.line(adoption)).doesNotContain(ScenarioText.of("independent.line"));

		adoption.setIndependent(true);

		assertThat(ShippedKind.line(adoption)).endsWith(ScenarioText.of("independent.line"));
	}
}
