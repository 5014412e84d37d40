// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.Assumption;
import org.palier.model.FixedValue;
import org.palier.model.LogisticAdoption;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.UniformDistribution;
import org.palier.model.UsageShift;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Drawing;
import org.palier.reports.Samples;

class ScenarioSectionsTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final ScenarioSections source = new ScenarioSections(List.of(new UsageByTool()));
	private Study study;

	@BeforeEach
	void make() throws Exception {
		study = Samples.study(20);
		Scenario scenario = FACTORY.createScenario();
		scenario.setId("answer_more");
		scenario.setName(new Bilingual("Répondre davantage", "Answer more").toModel());
		Assumption share = FACTORY.createAssumption();
		share.setId("share");
		share.setName(new Bilingual("Part déplacée", "Share moved").toModel());
		share.setUnit("share");
		FixedValue all = FACTORY.createFixedValue();
		all.setValue(1);
		share.setDistribution(all);
		scenario.getAssumptions().add(share);
		UsageShift shift = FACTORY.createUsageShift();
		shift.setId("shift");
		shift.setFrom(study.getUsages().stream().filter(it -> it.getId().equals("contest")).findFirst().orElseThrow());
		shift.setTo(study.getUsages().stream().filter(it -> it.getId().equals("online_service")).findFirst().orElseThrow());
		shift.setShare(share);
		scenario.getChanges().add(shift);
		study.getScenarios().add(scenario);
	}

	@Test
	void showsWhatIsSupposedAndWhatMoves() throws Exception {
		ReportSection section = sections().get(0);

		assertThat(source.offered(study).stream().map(OfferedSection::id)).containsExactly("scenario-answer_more",
				"scenario-answer_more-numbers");
		assertThat(section.title().fr()).isEqualTo("Scénario\u202f: Répondre davantage");
		assertThat(section.tables().get(1).id()).isEqualTo("answer_more.assumptions");
		assertThat(((Value.Item) section.tables().get(1).rows().get(0).get(0)).label().fr()).isEqualTo("Part déplacée");
		assertThat(section.tables()).extracting(Table::id).containsExactly("answer_more.main", "answer_more.assumptions");
		assertThat(sections().get(1).tables()).extracting(Table::id).containsExactly("answer_more.usage_by_tool");
		// of twenty presences twelve show the online service, the other eight the contest
		assertThat(section.words().get(0).en())
				.isEqualTo("Usages by platform (Facebook, online service): 60.0% today; under the scenario, 2 years on, 100.0%.");
		assertThat(section.headlines()).containsExactly(new KeyFigure("scenario-answer_more-usage_by_tool",
				new Bilingual("100,0\u00a0%", "100.0%"),
				new Bilingual("Usages par plateforme (Facebook, service en ligne), à 2\u00a0ans, selon le scénario «\u202fRépondre davantage\u202f».",
						"Usages by platform (Facebook, online service), 2 years on, under the scenario “Answer more”."),
				new Bilingual("60,0\u00a0% aujourd’hui. Ce qui découlerait des hypothèses, non une prévision.",
						"60.0% today. What would follow from the assumptions, not a forecast.")));
		assertThat(section.words().getLast().en()).contains("10,000 draws").contains("not what will happen").endsWith(" are in the annex.");
		ReportSection alone = source.sections(study, StudyView.of(study), Locale.CANADA, "scenario-answer_more"::equals, Progress.NONE).get(0);
		assertThat(alone.words().getLast().en()).endsWith("not what will happen.");
		// nothing in it is unsure: no course and no tornado
		assertThat(section.figures()).extracting(ReportFigure::id).containsExactly("answer_more-chang_kannan");
	}

	@Test
	void whatIsUnsureIsDrawnByWhatMovesIt() throws Exception {
		unsure();
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			ReportSection section = source.sections(study, StudyView.of(study), locale, id -> true, Progress.NONE).get(0);

			assertThat(section.figures()).extracting(ReportFigure::id).containsExactly("answer_more-tornado-usage_by_tool",
					"answer_more-chang_kannan");
			assertThat(section.words()).extracting(Bilingual::en).as("without a curve no course")
					.anyMatch(it -> it.contains("nothing in it takes time"));
			Drawing tornado = section.figures().get(0).drawing();
			assertThat(tornado.alt()).contains(locale == Locale.CANADA ? "10,000 draws, seed 1." : "10\u202f000 tirages, graine 1.");
			assertThat(tornado.alt()).contains(locale == Locale.CANADA ? "Share moved" : "Part déplacée");
			assertThat(section.figures()).allSatisfy(it -> assertThat(it.drawing().alt()).matches("(?s).*[0-9].*"));
		}
	}

	/** All alike is a choice that is told; a curve is what takes time. */
	@Test
	void aCurveIsDrawnOverTheYears() throws Exception {
		unsure();
		Scenario scenario = study.getScenarios().getFirst();
		LogisticAdoption curve = FACTORY.createLogisticAdoption();
		curve.setMidpoint(assume(scenario, "midpoint", 1));
		curve.setSteepness(assume(scenario, "steepness", 1));
		curve.setCeiling(assume(scenario, "ceiling", 0.5));
		PlatformAppears appears = FACTORY.createPlatformAppears();
		appears.setId("appears");
		Platform platform = FACTORY.createPlatform();
		platform.setId("agora");
		platform.setName(Bilingual.same("Agora").toModel());
		appears.setPlatform(platform);
		Adoption adoption = FACTORY.createAdoption();
		adoption.setId("adoption");
		adoption.setPlatform(platform);
		adoption.setCurve(curve);
		adoption.setIndependent(true);
		scenario.getChanges().addAll(List.of(appears, adoption));
		ReportSection section = sections().getFirst();

		assertThat(section.figures()).extracting(ReportFigure::id).contains("answer_more-course-usage_by_tool");
		assertThat(section.figures().getFirst().source().en()).contains("Britton, Fisher & Whitley (1998)");
		assertThat(section.words()).extracting(Bilingual::en).noneMatch(it -> it.contains("takes time"))
				.anyMatch(it -> it.contains("take up these platforms alike") && it.endsWith(": Agora."));
	}

	@Test
	void reportsInTwoLanguagesAreDrawnOnce() throws Exception {
		StudyView view = StudyView.of(study);
		var told = new AtomicInteger();
		Progress counting = new Progress() {
			@Override
			public void report(long done, long total) {
				told.incrementAndGet();
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		};
		List<ReportSection> french = source.sections(study, view, Locale.CANADA_FRENCH, id -> true, counting);
		int once = told.get();
		List<ReportSection> english = source.sections(study, view, Locale.CANADA, id -> true, counting);

		assertThat(once).isPositive();
		assertThat(told).hasValue(once);
		assertThat(english.getFirst().words()).isEqualTo(french.getFirst().words());
		assertThat(english.getFirst().tables()).isEqualTo(french.getFirst().tables());
	}

	private void unsure() {
		UniformDistribution unsure = FACTORY.createUniformDistribution();
		unsure.setLow(0.2);
		unsure.setHigh(0.8);
		study.getScenarios().getFirst().getAssumptions().getFirst().setDistribution(unsure);
	}

	private static Assumption assume(Scenario scenario, String id, double value) {
		Assumption assumption = FACTORY.createAssumption();
		assumption.setId(id);
		FixedValue fixed = FACTORY.createFixedValue();
		fixed.setValue(value);
		assumption.setDistribution(fixed);
		scenario.getAssumptions().add(assumption);
		return assumption;
	}

	@Test
	void aYearIsOne() throws Exception {
		study.getScenarios().get(0).setYears(1);

		assertThat(sections().get(0).words().get(0).fr()).contains("à 1\u00a0an, 100,0\u00a0%");
		assertThat(sections().get(0).headlines().get(0).label().en()).contains(", 1 year on, ");
	}

	/** Whatever part of a scenario is chosen, what it supposes comes with it. */
	@Test
	void anAnnexChosenAloneHasTheAssumptions() throws Exception {
		List<ReportSection> alone = source.sections(study, StudyView.of(study), Locale.CANADA, "scenario-answer_more-numbers"::equals,
				Progress.NONE);
		assertThat(alone.get(1).annex()).isTrue();
		assertThat(alone.get(1).tables()).extracting(Table::id).containsExactly("answer_more.assumptions", "answer_more.usage_by_tool");
	}

	@Test
	void theSameStudyGivesTheSameNumbers() throws Exception {
		assertThat(sections()).isEqualTo(sections());
	}

	@Test
	void whatIsNotWantedIsNotComputed() throws Exception {
		assertThat(source.sections(study, StudyView.of(study), Locale.CANADA, id -> false, Progress.NONE)).isEmpty();
	}

	@Test
	void impossibleScenarioSaysWhy() throws Exception {
		((UsageShift) study.getScenarios().get(0).getChanges().get(0)).setTo(null);

		ReportSection section = sections().get(0);

		assertThat(section.words().get(0).en()).startsWith("This scenario cannot be computed: ");
		assertThat(section.tables()).hasSize(1);
	}

	private List<ReportSection> sections() throws Exception {
		return source.sections(study, StudyView.of(study), Locale.CANADA, id -> true, Progress.NONE);
	}
}
