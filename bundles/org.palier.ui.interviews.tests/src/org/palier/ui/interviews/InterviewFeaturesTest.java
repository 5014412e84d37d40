// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.ui.properties.FeatureSection;

class InterviewFeaturesTest {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	/** An interview once showed {@code planned} and {@code false} beside its editor. */
	@Test
	void propertiesLeaveOutWhatIsWrittenHereAndNameTheRest() {
		List<EObject> things = List.of(FACTORY.createInterview(), FACTORY.createPassage());
		for (EObject thing : things) {
			List<EStructuralFeature> shown = FeatureSection.shown(thing);
			assertThat(shown).contains(MODEL.getIdentified_Id()).doesNotContain(MODEL.getInterview_Planning(), MODEL.getInterview_Pilot(),
					MODEL.getPassage_FromCodePoint(), MODEL.getPassage_Memo());
			for (EStructuralFeature feature : shown) {
				assertThatCode(() -> FeatureSection.name(feature)).as(thing.eClass().getName() + "." + feature.getName()).doesNotThrowAnyException();
			}
		}
	}
}
