// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.FixedValue;
import org.palier.model.PalierFactory;
import org.palier.model.PlatformCloses;
import org.palier.model.Run;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.TriangularDistribution;
import org.palier.study.runs.StudyFact.Kind;

/** Tests the sentences on a study that changed since a run: a small study with one scenario. */
class FactChangeTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study = FACTORY.createStudy();
	private final Scenario scenario = FACTORY.createScenario();
	private final Assumption adoption = FACTORY.createAssumption();

	FactChangeTest() {
		study.setName(new Bilingual("Étude", "Study").toModel());
		Theory theory = FACTORY.createTheory();
		theory.setId("pyramid");
		theory.setName(new Bilingual("Pyramide", "Pyramid").toModel());
		theory.setVersion("1.0");
		study.getTheories().add(theory);
		scenario.setId("s");
		scenario.setName(new Bilingual("Dans deux ans", "In two years").toModel());
		adoption.setId("adoption");
		adoption.setName(new Bilingual("Taux d’adoption de Bluesky", "Adoption rate of Bluesky").toModel());
		TriangularDistribution triangular = FACTORY.createTriangularDistribution();
		triangular.setLow(0.1);
		triangular.setMode(0.2);
		triangular.setHigh(0.4);
		adoption.setDistribution(triangular);
		scenario.getAssumptions().add(adoption);
		change("first");
		change("second");
		change("third");
		study.getScenarios().add(scenario);
	}

	private void change(String id) {
		PlatformCloses change = FACTORY.createPlatformCloses();
		change.setId(id);
		scenario.getChanges().add(change);
	}

	private List<Bilingual> told(Runnable edit) {
		List<StudyFact> before = StudyFacts.of(study);
		edit.run();
		return FactChange.between(before, StudyFacts.of(study)).stream().map(FactChange::words).toList();
	}

	@Test
	void nothingIsSaidOfAStudyThatIsTheSame() {
		assertThat(told(() -> { })).isEmpty();
	}

	@Test
	void anAssumptionIsNamedWithWhatItWasAndWhatItIs() {
		assertThat(told(() -> adoption.setDistribution(fixed(0.5)))).containsExactly(new Bilingual(
				"L’hypothèse «\u202fTaux d’adoption de Bluesky\u202f» du scénario «\u202fDans deux ans\u202f» est passée de "
						+ "«\u202ftriangulaire\u202f: 0,1, le plus probable 0,2, 0,4\u202f» à «\u202f0,5, fixe\u202f».",
				"The assumption “Adoption rate of Bluesky” of the scenario “In two years” went from "
						+ "“triangular: 0.1, most likely 0.2, 0.4” to “0.5, fixed”."));
	}

	@Test
	void numbersThatWordsWouldHideAreTold() {
		EmpiricalDistribution observed = FACTORY.createEmpiricalDistribution();
		observed.getValues().addAll(List.of(0.1, 0.2));
		adoption.setDistribution(observed);
		assertThat(told(() -> observed.getValues().set(1, 0.3))).singleElement()
				.satisfies(it -> assertThat(it.en()).contains("observed: 2 values (values=[0.1 0.2])", "observed: 2 values (values=[0.1 0.3])"));

		adoption.setDistribution(fixed(0.00001));
		assertThat(told(() -> adoption.setDistribution(fixed(0.00002)))).singleElement()
				.satisfies(it -> assertThat(it.en()).contains("value=1.0E-5", "value=2.0E-5"));
	}

	@Test
	void aNewNameIsToldOnce() {
		assertThat(told(() -> adoption.getName().setEn("Share of Bluesky"))).containsExactly(new Bilingual(
				"«\u202fAdoption rate of Bluesky\u202f» s’appelle maintenant «\u202fShare of Bluesky\u202f».",
				"“Adoption rate of Bluesky” is now called “Share of Bluesky”."));
	}

	@Test
	void whatAnAssumptionRestsOnIsToldApart() {
		assertThat(told(() -> adoption.setSource("Yates & Arbour (2013)"))).extracting(Bilingual::en).containsExactly(
				"What the assumption “Adoption rate of Bluesky” of the scenario “In two years” rests on has changed: it was “nothing” and is “Yates & Arbour (2013)”.");
	}

	@Test
	void aChangeSwitchedOffAndAnotherOrderAreTold() {
		assertThat(told(() -> scenario.getChanges().get(1).setActive(false))).extracting(Bilingual::fr)
				.containsExactly("Le changement second du scénario «\u202fDans deux ans\u202f» était appliqué\u202f; il est maintenant écarté.");
		assertThat(told(() -> scenario.getChanges().move(0, 2))).extracting(Bilingual::en).containsExactly(
				"The changes of the scenario “In two years” apply in another order: it was first, second, third and is third, first, second.");
	}

	/** A change that came or went moves the others, which is no other order. */
	@Test
	void aChangeThatWentIsNoOtherOrder() {
		assertThat(told(() -> scenario.getChanges().remove(0))).extracting(Bilingual::en)
				.containsExactly("The change first is no longer in the scenario “In two years”: it was PlatformCloses(id=first).");
	}

	@Test
	void aScenarioThatWentTakesItsPartsAlongUnsaid() {
		assertThat(told(() -> study.getScenarios().clear())).extracting(Bilingual::en)
				.containsExactly("The scenario “In two years” is no longer in the study.");
	}

	@Test
	void yearsAndBaseAreTold() {
		assertThat(told(() -> scenario.setYears(2.5))).extracting(Bilingual::fr)
				.containsExactly("Le scénario «\u202fDans deux ans\u202f» est passé de "
				+ "«\u202fà 2 ans, graine 1, sur l’étude telle quelle\u202f» à «\u202fà 2,5 ans, graine 1, sur l’étude telle quelle\u202f».");
	}

	@Test
	void theoriesCountsAndRunsAreTold() {
		assertThat(told(() -> study.getTheories().get(0).setVersion("1.1"))).extracting(Bilingual::en)
				.containsExactly("The theory “Pyramid” went from version 1.0 to version 1.1.");
		assertThat(told(() -> study.getTheories().get(0).setSource("Mergel (2013)"))).extracting(Bilingual::en)
				.containsExactly("The theory “Pyramid” says something else, under the same version 1.1.");
		assertThat(told(() -> study.getUsages().add(FACTORY.createUsage()))).extracting(Bilingual::en)
				.containsExactly("Usages: 0 before, 1 now.");
		assertThat(told(() -> study.getUsages().get(0).setId("answer"))).extracting(Bilingual::en)
				.containsExactly("Usages: still 1, but they say something else.");
		Run run = FACTORY.createRun();
		run.setId("20261125-import");
		run.setLabel("posts.csv");
		run.setActive(true);
		assertThat(told(() -> study.getRuns().add(run))).extracting(Bilingual::en)
				.containsExactly("The run 20261125-import (“posts.csv”) counts now.");
		assertThat(told(() -> run.setActive(false))).extracting(Bilingual::en)
				.containsExactly("The run 20261125-import (“posts.csv”) no longer counts.");
	}

	@Test
	void anOldManifestTellsNothing() {
		assertThat(FactChange.between(List.of(), StudyFacts.of(study))).isEmpty();
		assertThat(StudyFacts.of(FACTORY.createStudy())).isNotEmpty();
	}

	@Test
	void aKeyNamesTheThing() {
		assertThat(StudyFacts.of(study)).filteredOn(it -> it.kind() == Kind.ASSUMPTION).extracting(StudyFact::key)
				.containsExactly("assumption s/adoption");
	}

	private static FixedValue fixed(double value) {
		FixedValue fixed = FACTORY.createFixedValue();
		fixed.setValue(value);
		return fixed;
	}
}
