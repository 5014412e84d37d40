// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.ui.properties.FeatureSection;

class SetFeaturesTest {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	/** How a set was drawn has a section of its own. */
	@Test
	void propertiesLeaveOutWhatIsWrittenHereAndNameTheRest() {
		List<EObject> things = List.of(FACTORY.createCodingSet());
		for (EObject thing : things) {
			List<EStructuralFeature> shown = FeatureSection.shown(thing);
			assertThat(shown).contains(MODEL.getIdentified_Id()).doesNotContain(MODEL.getCodingSet_Seed(), MODEL.getCodingSet_Strata(),
					MODEL.getCodingSet_Frame());
			for (EStructuralFeature feature : shown) {
				assertThatCode(() -> FeatureSection.name(feature)).as(thing.eClass().getName() + "." + feature.getName()).doesNotThrowAnyException();
			}
		}
	}
}
