// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.corpus.CodedBy;
import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.FixedValue;
import org.palier.model.Scenario;
import org.palier.model.Usage;
import org.palier.model.UsageShift;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.numbers.view.StudyView;
import org.palier.reports.editions.ReportPage;
import org.palier.scenario.change.ChangeKinds;

/** Page five of nine bodies whose posts are answers in one of ten cases. */
class OptionsPageTest {

	private final ChosenPages pages = new ChosenPages();

	private Optional<ReportPage> page(StudyView view) {
		return new OptionsPage(ChangeKinds.NONE).page(pages.study(), view, ChosenPages.content(view), ChosenPages.choices(false), Progress.NONE);
	}

	/** So much of the news releases become answers. */
	private Scenario option(String id, double share) {
		Scenario scenario = ChosenPages.FACTORY.createScenario();
		scenario.setId(id);
		scenario.setName(Bilingual.same(id).toModel());
		UsageShift shift = ChosenPages.FACTORY.createUsageShift();
		shift.setId(id + "-shift");
		shift.setFrom(usage("news_release"));
		shift.setTo(usage("answer"));
		shift.setShare(assume(scenario, id + "-moved", "share", share));
		scenario.getChanges().add(shift);
		pages.study().getScenarios().add(scenario);
		return scenario;
	}

	private static void hours(Scenario scenario, double each) {
		WorkHours work = ChosenPages.FACTORY.createWorkHours();
		work.setId(scenario.getId() + "-work");
		work.setBasis(WorkBasis.WEEK_OF_PRESENCE);
		work.setHours(assume(scenario, scenario.getId() + "-hours", "hours", each));
		scenario.getChanges().add(work);
	}

	private Usage usage(String id) {
		return pages.study().getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private static Assumption assume(Scenario scenario, String id, String unit, double value) {
		Assumption assumption = ChosenPages.FACTORY.createAssumption();
		FixedValue fixed = ChosenPages.FACTORY.createFixedValue();
		fixed.setValue(value);
		assumption.setId(id);
		assumption.setName(Bilingual.same(id).toModel());
		assumption.setUnit(unit);
		assumption.setDistribution(fixed);
		scenario.getAssumptions().add(assumption);
		return assumption;
	}

	@Test
	void withoutAScenarioThereIsNoPage() {
		assertThat(page(pages.posts(CodedBy.HUMAN))).isEmpty();
	}

	@Test
	void twoOptionsBesideChangingNothing() {
		Scenario turns = option("turns", 0.5);
		hours(turns, 2);
		assume(turns, "rate", "$ per hour", 50);
		option("alone", 0.1);

		ReportPage page = page(pages.posts(CodedBy.HUMAN)).orElseThrow();

		assertThat(page.title().en()).isEqualTo("If their assumptions hold, 2 of 2 options raise the share of exchange");
		Table table = page.tables().getFirst();
		assertThat(table.rows()).hasSize(3);
		assertThat(ChosenPages.cell(table, 0, "share")).isEqualTo("10%");
		assertThat(ChosenPages.cell(table, 0, "cost")).isEqualTo("$0");
		// 10 and half of 70; 9 bodies at 2 hours; 18 x 52 x 50 = 46 800, in thousands
		assertThat(ChosenPages.cell(table, 1, "share")).isEqualTo("45%");
		assertThat(ChosenPages.cell(table, 1, "effect")).isEqualTo("more");
		assertThat(ChosenPages.cell(table, 1, "hours")).isEqualTo("18");
		assertThat(ChosenPages.cell(table, 1, "cost")).isEqualTo("$47,000");
		assertThat(ChosenPages.cell(table, 1, "rests")).isEqualTo("3 assumptions, none with a source");
		// 10 and 7 of 70
		assertThat(ChosenPages.cell(table, 2, "share")).isEqualTo("17%");
		assertThat(ChosenPages.cell(table, 2, "hours")).isEqualTo("–");
		assertThat(page.figures()).hasSize(1);
		assertThat(page.figures().getFirst().drawing().alt()).contains("turns", "alone", "45");
		assertThat(page.words()).extracting(Bilingual::en).anyMatch(it -> it.startsWith("“alone” says nothing of work"))
				// 35 hours of 9 bodies: 3.89 hours each
				.anyMatch(it -> it.startsWith("Above 3.89"));
	}

	@Test
	void oneOptionIsNamedInTheTitle() {
		option("turns", 0.5);
		ReportPage page = page(pages.posts(CodedBy.HUMAN)).orElseThrow();
		assertThat(page.title().en()).isEqualTo("If its assumptions hold, “turns” raises the share of exchange");
		assertThat(page.tables().getFirst().rows()).hasSize(2);
	}

	@Test
	void ofWhatAProgramAloneCodedHoursAreTellableAndEffectsAreNot() {
		hours(option("turns", 0.5), 2);
		ReportPage page = page(pages.posts(CodedBy.MACHINE)).orElseThrow();
		assertThat(page.title().en()).isEqualTo("The effect of the options on exchange is not known yet");
		assertThat(page.figures()).isEmpty();
		Table table = page.tables().getFirst();
		assertThat(table.columns()).extracting(Column::id).as("no column of dashes").containsExactly("option", "effect", "hours", "rests");
		assertThat(ChosenPages.cell(table, 1, "effect")).isEqualTo("not known");
		assertThat(ChosenPages.cell(table, 1, "hours")).isEqualTo("18");
		assertThat(page.words().getFirst().en()).contains("nobody checked the automatic coding", "Hours are shown");
		assertThat(page.toString()).doesNotContain("45%", "10%");
	}

	@Test
	void ofAStudyWithoutPostsOrUsagesNothingWasObserved() {
		option("turns", 0.5);
		ReportPage page = page(StudyView.of(pages.study())).orElseThrow();
		// The option says nothing of work either.
		assertThat(page.words().getFirst().en()).contains("uses of too few pages").doesNotContain("Hours");
		assertThat(page.tables().getFirst().columns()).extracting(Column::id).doesNotContain("share", "hours", "cost");
		assertThat(ChosenPages.cell(page.tables().getFirst(), 0, "rests")).isEqualTo("nothing observed");
	}
}
