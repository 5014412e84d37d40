// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.CaseResponse;
import org.palier.model.CaseSelection;
import org.palier.model.Consent;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.PublishedFigure;
import org.palier.model.RankedObjective;
import org.palier.model.SelectedCase;
import org.palier.model.Study;
import org.palier.model.TargetedPublic;
import org.palier.numbers.view.StudyView;

/** Three interviews, small enough for a pencil. */
class FieldworkIndicatorsTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private Study study;
	private Agency a;
	private Agency b;
	private Agency c;

	@BeforeEach
	void threeAgencies() {
		study = Samples.empty();
		study.getObjectives().clear();
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		a = Samples.agency(quebec, "a");
		b = Samples.agency(quebec, "b");
		c = Samples.agency(quebec, "c");
		objective("dialogue", 4);
		objective("regain_image", 1);
		objective("promote_project", 2);
	}

	@Test
	void withoutInterviewsTheRanksAreThoseOfTheSourceAndSayso() {
		Table table = new Objectives().compute(StudyView.of(study));
		assertThat(table.rows()).extracting(it -> ((Value.Item) it.get(1)).id()).containsExactly("regain_image", "promote_project", "dialogue");
		assertThat(table.rows()).extracting(it -> it.get(0)).containsExactly(new Value.Count(1), new Value.Count(2), new Value.Count(4));
		assertThat(table.rows()).allSatisfy(it -> {
			assertThat(((Value.Item) it.get(2)).id()).isEqualTo("published");
			assertThat(((Value.Item) it.get(2)).label().en()).isEqualTo("rank of the source (fig. 3)");
			assertThat(it.subList(3, 6)).allMatch(Value.Undefined.class::isInstance);
		});
		assertThat(table.notes()).extracting(Bilingual::en).anyMatch(it -> it.startsWith("Ranks of the source of each objective, not computed"));
	}

	/** What a theory marks as its own (†) is told as such, in the reader's language, and never as what the source says. */
	@Test
	void aRankOfTheTheoryIsNotToldAsOneOfItsSource() {
		study.getObjectives().getFirst().setSource("† Yates & Arbour (2013), § 29-30");
		Table table = new Objectives().compute(StudyView.of(study));
		assertThat(((Value.Item) table.rows().getLast().get(2)).label())
				.isEqualTo(new Bilingual("rang établi d’après la source (Yates & Arbour (2013), § 29-30)",
				"rank made after the source (Yates & Arbour (2013), § 29-30)"));
		assertThat(table.notes()).extracting(Bilingual::en).anyMatch(it -> it.contains("by the author of the theory"));
	}

	/** a: image, dialogue; b: dialogue; c says nothing of objectives. Dialogue: 2 of 2, median place (2 + 1) / 2. */
	@Test
	void interviewsAreCountedWithTheMiddleOfTheirPlaces() {
		interview(a, 12.0, "regain_image", "dialogue");
		interview(b, 5.0, "dialogue");
		interview(c, null);
		Table table = new Objectives().compute(StudyView.of(study));
		assertThat(table.rows()).extracting(it -> ((Value.Item) it.get(1)).id()).containsExactly("dialogue", "regain_image", "promote_project");
		assertThat(table.rows().get(0).subList(3, 6)).containsExactly(new Value.Count(2), new Value.Share(1), new Value.Decimal(1.5));
		assertThat(table.rows().get(1).subList(3, 6)).containsExactly(new Value.Count(1), new Value.Share(0.5), new Value.Decimal(1));
		assertThat(table.rows().get(2).get(0)).isInstanceOf(Value.Undefined.class);
		assertThat(table.notes()).extracting(Bilingual::en).containsExactly("Interviews that name at least one objective: 2 of 3.");
	}

	/** Dialogue is first for two and third for one: first is the middle, as figure 3 of a journal has it; the mean would be 5/3. */
	@Test
	void oneInterviewMovesNoMedian() {
		interview(a, null, "dialogue");
		interview(b, null, "dialogue");
		interview(c, null, "regain_image", "promote_project", "dialogue");
		assertThat(new Objectives().compute(StudyView.of(study)).rows().getFirst().subList(3, 6)).containsExactly(new Value.Count(3),
				new Value.Share(1), new Value.Decimal(1));
	}

	@Test
	void tiedObjectivesShareARank() {
		interview(a, null, "regain_image");
		interview(b, null, "dialogue");
		Table table = new Objectives().compute(StudyView.of(study));
		assertThat(table.rows().subList(0, 2)).allMatch(it -> it.get(0).equals(new Value.Count(1)));
	}

	/** a: dialogue and image tie for the first place (1.5 each), project third; b: image, dialogue. Means (1.5 + 1) / 2 and (1.5 + 2) / 2. */
	@Test
	void objectivesThatTieShareTheMeanOfTheirPlaces() {
		interview(a, null);
		rank("dialogue", 1);
		rank("regain_image", 1);
		rank("promote_project", 3);
		interview(b, null);
		rank("regain_image", 1);
		rank("dialogue", 2);
		Table table = new Objectives().compute(StudyView.of(study));
		assertThat(table.rows()).extracting(it -> ((Value.Item) it.get(1)).id()).containsExactly("regain_image", "dialogue", "promote_project");
		assertThat(table.rows()).extracting(it -> it.get(5)).containsExactly(new Value.Decimal(1.25), new Value.Decimal(1.75),
				new Value.Decimal(3));
		assertThat(table.rows()).extracting(it -> it.get(6)).containsExactly(new Value.Count(2), new Value.Count(1), new Value.Count(0));
	}

	/** a addresses leaders, then everybody; b the young; c says nothing. */
	@Test
	void publicsAreCountedByInterviews() {
		interview(a, null);
		study.getInterviews().getLast().getTargets().addAll(List.of(TargetedPublic.EVERYBODY, TargetedPublic.OPINION_LEADERS));
		interview(b, null);
		study.getInterviews().getLast().getTargets().add(TargetedPublic.EVERYBODY);
		interview(c, null);
		Table table = new TargetedPublics().compute(StudyView.of(study));
		assertThat(table.rows()).extracting(it -> ((Value.Item) it.get(0)).id() + " " + it.subList(1, 4)).containsExactly(
				"everybody " + List.of(new Value.Count(2), new Value.Share(1), new Value.Count(2)),
				"opinion_leaders " + List.of(new Value.Count(1), new Value.Share(0.5), new Value.Count(0)),
				"youth " + List.of(new Value.Count(0), new Value.Share(0), new Value.Count(0)),
				"clientele " + List.of(new Value.Count(0), new Value.Share(0), new Value.Count(0)));
		assertThat(table.notes()).extracting(Bilingual::en).singleElement().asString()
				.startsWith("Interviews that name at least one public: 2 of 3.");
	}

	@Test
	void whatWasSaidUnderAConsentThatWasTakenBackCountsNowhere() {
		interview(a, 12.0, "regain_image");
		interview(b, 5.0, "dialogue");
		Consent consent = FACTORY.createConsent();
		consent.setWithdrawnOn(LocalDate.of(2026, 11, 1));
		study.getInterviews().getFirst().setConsent(consent);
		StudyView view = StudyView.of(study);
		assertThat(new Objectives().compute(view).rows().getFirst().subList(1, 4)).contains(new Value.Count(1));
		assertThat(new Effort().compute(view).rows()).hasSize(1);
		assertThat(new HoursOfWork().compute(view).rows().getFirst().subList(3, 5)).containsExactly(new Value.Count(1), new Value.Decimal(5));
	}

	/** a reaches level 2 by an answer on Twitter; b was not coded; c was not asked its hours. */
	@Test
	void effortStandsBesideTheHighestLevelObserved() {
		Samples.shows(study, a, "facebook", "news_release");
		Samples.shows(study, a, "twitter", "answer");
		Samples.shows(study, c, "facebook", "news_release");
		interview(a, 12.0);
		interview(b, 5.5);
		interview(c, null);
		Table table = new Effort().compute(StudyView.of(study));
		assertThat(((Value.Item) table.rows().get(0).get(3)).id()).isEqualTo("interaction");
		assertThat(((Value.Decimal) table.rows().get(0).get(1)).number()).isCloseTo(12, within(1e-9));
		assertThat(table.rows().get(1).get(3)).isInstanceOfSatisfying(Value.Undefined.class,
				it -> assertThat(it.reason().en()).isEqualTo("no placed usage was observed at the agency’s presences"));
		assertThat(table.rows().get(2).get(1)).isInstanceOfSatisfying(Value.Undefined.class,
				it -> assertThat(it.reason().en()).isEqualTo("the interview does not say"));
		assertThat(((Value.Item) table.rows().get(2).get(3)).id()).isEqualTo("communication");
		assertThat(table.notes()).extracting(Bilingual::en).singleElement().asString().endsWith(": median of 12.0 hours a week (1 interview).");
	}

	@Test
	void casesSayWhatBecameOfThem() {
		CaseSelection selection = FACTORY.createCaseSelection();
		selection.setId("selection-1");
		selection.setSeed(7);
		selection.setSize(2);
		selection.setMinimumPlatforms(2);
		for (Agency agency : List.of(a, b)) {
			SelectedCase it = FACTORY.createSelectedCase();
			it.setAgency(agency);
			it.setStratum("state_management|large|");
			it.setResponse(agency == a ? CaseResponse.ACCEPTED : CaseResponse.REFUSED);
			selection.getCases().add(it);
		}
		study.getSelections().add(selection);
		Table table = new Cases().compute(StudyView.of(study));
		assertThat(table.rows()).hasSize(2);
		assertThat(((Value.Item) table.rows().get(0).get(3)).label().fr()).isEqualTo("500 employés ou plus");
		assertThat(((Value.Item) table.rows().get(1).get(5)).label().en()).isEqualTo("refused");
		assertThat(table.notes()).extracting(Bilingual::en).containsExactly("selection-1: 2 approached, 1 took part, 1 refused."
				+ " Draw of 2 agencies present on at least 2 platforms, seed 7.");
	}

	/** A report of a census alone has neither objectives nor effort nor cases. */
	@Test
	void tablesWithoutASubjectAreLeftOutUnlessAskedFor() {
		var analysis = new Analysis(List.of(), List.of(new Penetration(), new Objectives(), new Effort(), new Cases()), List.of());
		assertThat(analysis.tables(StudyView.of(study))).extracting(Table::id).containsExactly("penetration");
		assertThat(analysis.tables(StudyView.of(study), id -> true)).hasSize(4);
		PublishedFigure figure = FACTORY.createPublishedFigure();
		figure.setIndicator("penetration");
		figure.setMeasure("penetration");
		figure.setValue(0.5);
		figure.setJurisdiction(study.getJurisdictions().get(0));
		study.getPublishedFigures().add(figure);
		assertThat(analysis.tables(StudyView.of(study))).extracting(Table::id).containsExactly("penetration", "objectives");
	}

	private void objective(String id, int rank) {
		Objective objective = FACTORY.createObjective();
		objective.setId(id);
		objective.setName(Bilingual.same(id).toModel());
		objective.setRank(rank);
		objective.setSource("fig. 3");
		study.getObjectives().add(objective);
	}

	private void rank(String id, int place) {
		RankedObjective ranked = FACTORY.createRankedObjective();
		ranked.setObjective(study.getObjectives().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow());
		ranked.setPlace(place);
		study.getInterviews().getLast().getRanking().add(ranked);
	}

	private void interview(Agency agency, Double hours, String... objectives) {
		Interview interview = FACTORY.createInterview();
		interview.setId("interview-" + agency.getId());
		interview.setAgency(agency);
		interview.setHoursPerWeek(hours);
		Stream.of(objectives).forEach(id -> interview.getObjectives()
				.add(study.getObjectives().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow()));
		study.getInterviews().add(interview);
	}
}
