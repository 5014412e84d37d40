// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.DataNature;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.ui.UiMessages;

class FeatureSectionTest {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	/** What can be selected and has properties; what other bundles edit is looked at in their tests. */
	private static final List<EClass> SELECTED = List.of(MODEL.getStudy(), MODEL.getJurisdiction(), MODEL.getAgency(),
			MODEL.getAgencyCategory(), MODEL.getPlatform(), MODEL.getTheory(), MODEL.getCategory(), MODEL.getUsage(), MODEL.getCoder(),
			MODEL.getRun(), MODEL.getCaseSelection(), MODEL.getScenario(), MODEL.getAssumption(), MODEL.getObjective(), MODEL.getListedPublic(),
			MODEL.getPublicKind());

	@Test
	void everythingShownHasAWord() {
		for (EClass type : SELECTED) {
			for (EStructuralFeature feature : FeatureSection.shown(EcoreUtil.create(type))) {
				assertThatCode(() -> FeatureSection.name(feature)).as(type.getName() + "." + feature.getName()).doesNotThrowAnyException();
			}
		}
	}

	/** Name, acronym and category of an agency come first, and the id last. */
	@Test
	void rowsComeInAnOrder() {
		List<EStructuralFeature> shown = FeatureSection.shown(EcoreUtil.create(MODEL.getAgency()));
		assertThat(shown).startsWith(MODEL.getAgency_Name(), MODEL.getAgency_Acronym(), MODEL.getAgency_Category())
				.endsWith(MODEL.getIdentified_Id())
				.doesNotHaveDuplicates().doesNotContain(MODEL.getAgency_Unmatched());
	}

	/** 22 full-time staff are no 22.0, and half of one has a comma in French; either is understood as it is typed. */
	@Test
	void numbersAreWrittenAsPeopleWriteThem() {
		EDataType decimal = MODEL.getInterview_FullTimeStaff().getEAttributeType();
		assertThat(CellText.written(decimal, 22.0, Locale.CANADA_FRENCH)).isEqualTo("22");
		assertThat(CellText.written(decimal, 22.5, Locale.CANADA_FRENCH)).isEqualTo("22,5");
		assertThat(CellText.written(decimal, 22.5, Locale.CANADA)).isEqualTo("22.5");
		assertThat(CellText.written(decimal, null, Locale.CANADA)).isEmpty();
		assertThat(CellText.parse(decimal, " 1\u202f022,5 ")).isEqualTo(1022.5);
		assertThat(CellText.parse(decimal, "22.5")).isEqualTo(22.5);
		assertThatIllegalArgumentException().isThrownBy(() -> CellText.parse(decimal, "beaucoup")).withMessage(UiMessages.badDecimal);
	}

	/** A study is told from an invented one in its properties, in both languages. */
	@Test
	void whereTheDataComeFromIsShownAndEachChoiceHasAWord() {
		assertThat(FeatureSection.shown(EcoreUtil.create(MODEL.getStudy()))).contains(MODEL.getStudy_DataNature());
		for (DataNature nature : DataNature.values()) {
			assertThatCode(() -> ModelSection.WORDS.text("nature." + nature.getLiteral())).as(nature.getLiteral()).doesNotThrowAnyException();
		}
	}

	/** How few are told in releases without names is kept with the study, and is found among its properties. */
	@Test
	void theSmallestGroupToldIsAPropertyOfTheStudy() {
		assertThat(FeatureSection.shown(EcoreUtil.create(MODEL.getStudy()))).contains(MODEL.getStudy_FewestTold());
		assertThat(ModelSection.WORDS.text("fewestTold.allowed", 2, 100).fr()).isEqualTo("Il faut un nombre de 2 à 100.");
	}

	/** Own fields have a row where the study has any, and a name there too. */
	@Test
	void ownFieldsAreShownWhereThereAreAny() {
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		assertThat(FeatureSection.shown(agency)).doesNotContain(MODEL.getAgency_Own());
		agency.getOwn().add(new OwnValue("budget", "12.5"));
		assertThat(FeatureSection.shown(agency)).contains(MODEL.getAgency_Own());
		assertThat(FeatureSection.name(MODEL.getAgency_Own()).fr()).isEqualTo("Champs à vous");
	}

	@Test
	void listsOfObjectsAreLeftToTheirOwnPlaces() {
		assertThat(FeatureSection.shown(EcoreUtil.create(MODEL.getUsage()))).doesNotContain(MODEL.getUsage_Examples());
		assertThat(FeatureSection.shown(EcoreUtil.create(MODEL.getScenario()))).doesNotContain(MODEL.getScenario_Base());
		assertThat(FeatureSection.shown(EcoreUtil.create(MODEL.getAgency()))).contains(MODEL.getAgency_Parent());
	}
}
