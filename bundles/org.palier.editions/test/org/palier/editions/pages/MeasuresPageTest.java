// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.corpus.CodedBy;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.StudyContent;
import org.palier.reports.editions.ReportPage;

/** Page six: what is printed, what is counted and not printed, and what is asked for where there is nothing. */
class MeasuresPageTest {

	private static final LocalDate JANUARY = LocalDate.of(2027, 1, 15);

	private final ChosenPages pages = new ChosenPages();

	private ReportPage page(StudyView view) {
		var analysis = new Analysis(List.of(), List.of(new Penetration()), List.of());
		return new MeasuresPage(analysis).page(pages.study(), view, ChosenPages.content(view), ChosenPages.choices(false), Progress.NONE)
				.orElseThrow();
	}

	private ReportPage page() {
		return page(StudyView.of(pages.study()));
	}

	private static Table table(ReportPage page, String id) {
		return page.tables().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void whereNothingIsRecommendedThePageSaysHowToAndMakesNothingUp() {
		ReportPage page = page();
		assertThat(page.title().en()).isEqualTo("Nothing is recommended yet");
		assertThat(page.words()).extracting(Bilingual::en).singleElement().asString().contains("Nobody has written one yet");
		assertThat(page.tables()).isEmpty();
	}

	@Test
	void whatLacksNothingIsPrintedAndADecisionIsAskedFor() {
		pages.recommend("Answer in turns", RecommendationState.PROPOSED, JANUARY).setHoursPerWeek(2.5);
		pages.recommend("Close silent pages", RecommendationState.PROPOSED, LocalDate.of(2026, 12, 1)).setHoursPerWeek(4.0);
		pages.recommend("Read comments", RecommendationState.DECIDED, LocalDate.of(2026, 11, 1)).setOwner("Office");

		ReportPage page = page();

		assertThat(page.title().en()).isEqualTo("3 measures, 2 owners; the first is due on November 1, 2026");
		Table measures = table(page, "measures");
		assertThat(measures.rows()).hasSize(3);
		assertThat(ChosenPages.cell(measures, 0, "measure")).isEqualTo("Answer in turns");
		assertThat(ChosenPages.cell(measures, 0, "owner")).isEqualTo("Marie Tremblay");
		assertThat(ChosenPages.cell(measures, 0, "hours")).isEqualTo("2.5");
		assertThat(ChosenPages.cell(measures, 0, "sign")).isEqualTo("a list is published");
		assertThat(ChosenPages.cell(measures, 2, "hours")).isEqualTo("–");
		assertThat(ChosenPages.cell(measures, 2, "state")).as("due before the report").isEqualTo("late");
		// the third is decided: 2.5 and 4 hours wait for a decision, the sooner by 1 December
		Table decision = table(page, "decision");
		assertThat(ChosenPages.cell(decision, 0, "approve")).isEqualTo("measures 1 and 2");
		assertThat(ChosenPages.cell(decision, 0, "hours")).isEqualTo("6.5");
		assertThat(ChosenPages.cell(decision, 0, "cost")).isEqualTo("–");
		assertThat(ChosenPages.cell(decision, 0, "before")).isEqualTo("December 1, 2026");
	}

	@Test
	void theSignMayBeANumberOfAnIndicator() {
		Recommendation more = pages.recommend("Open pages", RecommendationState.PROPOSED, JANUARY);
		more.setSign(null);
		more.setIndicator("penetration/qc/penetration");
		more.setAim(0.9);

		// 9 of 12 bodies have a page
		assertThat(ChosenPages.cell(table(page(), "measures"), 0, "sign")).containsIgnoringCase("penetration").endsWith(": 90.0%; today 75.0%");
	}

	@Test
	void whatLacksAnOwnerADateOrASignIsCountedAndNotPrinted() {
		pages.recommend("Answer in turns", RecommendationState.PROPOSED, JANUARY);
		pages.recommend("Close silent pages", RecommendationState.PROPOSED, JANUARY).setOwner(" ");
		pages.recommend("Read comments", RecommendationState.PROPOSED, JANUARY).setSign(null);

		ReportPage page = page();

		assertThat(page.title().en()).startsWith("One measure, one owner");
		assertThat(table(page, "measures").rows()).hasSize(1);
		assertThat(page.words()).extracting(Bilingual::en)
				.containsExactly("2 recommendations have no owner, date or sign yet, and are not shown.");
	}

	@Test
	void whatWasDroppedIsNotWhatIsLeft() {
		pages.recommend("Answer in turns", RecommendationState.DECIDED, JANUARY);
		pages.recommend("Close silent pages", RecommendationState.DONE, JANUARY);
		pages.recommend("Read comments", RecommendationState.DROPPED, JANUARY);

		assertThat(page().words()).extracting(Bilingual::en).containsExactly(
				"Of what was decided before, one measure of 2 is done. Not done yet: “Answer in turns” (decided).", "Dropped: “Read comments”.");
		pages.study().getRecommendations().remove(1);
		assertThat(page().words().getFirst().fr())
				.isEqualTo("De ce qui avait été décidé, aucune mesure n’est faite. Pas encore\u202f: «\u202fAnswer in turns\u202f» (décidée).");
	}

	@Test
	void whatIsDoneOrDroppedIsNothingToDo() {
		pages.recommend("Close silent pages", RecommendationState.DONE, JANUARY);
		pages.recommend("Read comments", RecommendationState.DROPPED, JANUARY);
		ReportPage page = page();
		assertThat(page.title().en()).isEqualTo("All that was recommended is done or dropped");
		assertThat(page.tables()).isEmpty();
	}

	@Test
	void anEditionWithoutNamesHasNoOwners() {
		pages.recommend("Marie Tremblay answers in turns", RecommendationState.PROPOSED, JANUARY);
		StudyView view = StudyView.of(pages.study());
		ReportContent told = ChosenPages.content(view).with(List.of(page(view).section()));

		assertThat(told.sections().toString()).contains("Marie Tremblay");
		ReportContent shown = StudyContent.shown(pages.study(), told, ChosenPages.choices(true));
		assertThat(shown.sections()).hasSize(1);
		assertThat(shown.sections().toString()).doesNotContain("Marie", "Tremblay");
	}

	@Test
	void aFirstSampleIsASentenceOnWhatWouldMakeSurer() {
		ReportPage page = page(pages.posts(CodedBy.MACHINE));
		// three levels would be told by the same sample: a table would have one row
		assertThat(page.tables()).noneMatch(it -> it.id().equals("to_be_surer"));
		// 900 posts, a margin of 5 points: 385 / (1 + 384 / 900) = 269.9
		assertThat(page.words().getLast().en())
				.isEqualTo("Programs alone coded the posts, and nobody knows how often they are wrong. To know, people must read "
				+ "270 posts, about 2 hours for one person.");
	}
}
