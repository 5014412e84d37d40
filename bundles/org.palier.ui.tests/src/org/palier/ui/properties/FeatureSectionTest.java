// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.palier.model.DataNature;
import org.palier.model.PalierPackage;

class FeatureSectionTest {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	/** What can be selected and has properties. */
	private static final List<EClass> SELECTED = List.of(MODEL.getStudy(), MODEL.getJurisdiction(), MODEL.getAgency(),
			MODEL.getAgencyCategory(), MODEL.getPlatform(), MODEL.getTheory(), MODEL.getCategory(), MODEL.getUsage(), MODEL.getCoder(),
			MODEL.getRun(), MODEL.getCaseSelection(), MODEL.getScenario(), MODEL.getAssumption(), MODEL.getObjective(),
			MODEL.getInterview(), MODEL.getAdoption(), MODEL.getWorkHours(), MODEL.getContributedChange(), MODEL.getCodingSet(), MODEL.getListedPublic(),
			MODEL.getPublicKind());

	@Test
	void everythingShownHasAWord() {
		for (EClass type : SELECTED) {
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				if (FeatureSection.isShown(feature)) {
					assertThatCode(() -> ModelSection.WORDS.text(feature.getName())).as(type.getName() + "." + feature.getName())
							.doesNotThrowAnyException();
				}
			}
		}
	}

	/** A study is told from an invented one in its properties, in both languages. */
	@Test
	void whereTheDataComeFromIsShownAndEachChoiceHasAWord() {
		assertThat(FeatureSection.isShown(MODEL.getStudy_DataNature())).isTrue();
		for (DataNature nature : DataNature.values()) {
			assertThatCode(() -> ModelSection.WORDS.text("nature." + nature.getLiteral())).as(nature.getLiteral()).doesNotThrowAnyException();
		}
	}

	@Test
	void listsOfObjectsAreLeftToTheirOwnPlaces() {
		assertThat(FeatureSection.isShown(MODEL.getUsage_Examples())).isFalse();
		assertThat(FeatureSection.isShown(MODEL.getScenario_Base())).isFalse();
		assertThat(FeatureSection.isShown(MODEL.getAgency_Parent())).isTrue();
	}
}
