// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.ReplyCount;
import org.palier.corpus.WeekCount;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.study.history.LookBack;

/** Tests the observations on six agencies from their posts, with a pencil; the sixth wrote five posts only. */
class ObservedValuesTest {

	private final Study study = ScenarioSamples.census(6, 2);

	private StudyView view(int agencies) {
		List<CountCell> cells = new ArrayList<>();
		List<ReplyCount> answers = new ArrayList<>();
		List<WeekCount> weeks = new ArrayList<>();
		String platform = study.getPlatforms().getFirst().getId();
		for (int agency = 0; agency < agencies; agency++) {
			long posts = agency == 5 ? 5 : 20;
			cells.add(new CountCell(agency, Attributed.DIRECT, platform, "2025-01", "answer", CodedBy.MACHINE, false, false, posts));
			// Replies 0, 2, 4, 6, 8 of 20; delays of 1 to 5 hours where any is paired.
			answers.add(new ReplyCount(agency, platform, posts, 2L * agency % 10, agency == 0 ? 0 : 1, agency == 0 ? null : agency * 3600.0));
			weeks.add(new WeekCount(agency, Attributed.DIRECT, platform, LocalDate.of(2025, 1, 6), posts - 1));
			weeks.add(new WeekCount(agency, Attributed.DIRECT, platform, LocalDate.of(2025, 1, 6).plusWeeks(3), 1));
		}
		return StudyView.of(study, new PostCounts(StudyView.of(study).agencies().stream().map(StudyView.AgencyView::id).toList(),
				List.of("qc", "ca", "us"), cells, answers, List.of(), List.of(), weeks, List.of()), LookBack.NOW);
	}

	@Test
	void eachAgencyIsOneValue() {
		// Agencies are in the order of jurisdictions: a0 and a3, a1 and a4, a2 and a5; their numbers in the counts are
		// positions.
		List<ObservedValues> all = ObservedValues.of(view(6));
		assertThat(all).extracting(it -> it.what().en()).containsExactly("Replies among the posts of each agency",
				"Delay of the replies of each agency", "Posts a week of each agency");
		assertThat(all.get(0).values()).containsExactly(0.0, 0.1, 0.2, 0.3, 0.4);
		assertThat(all.get(0).unit()).isEqualTo("share");
		assertThat(all.get(0).basis().en()).contains("5 agencies").contains("10");
		assertThat(all.get(1).values()).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
		// 20 posts in four weeks
		assertThat(all.get(2).values()).containsExactly(5.0, 5.0, 5.0, 5.0, 5.0);
	}

	/** The table has what the dialog of the workbench offers; the median is that of the draws. */
	@Test
	void theyAreTold() {
		List<ObservedValues> all = ObservedValues.of(view(6));
		Table table = ScenarioTables.observed(all);
		assertThat(table.rows()).hasSize(3);
		assertThat(table.rows().get(1).subList(2, 6)).containsExactly(new Value.Count(5), new Value.Decimal(1), new Value.Decimal(3),
				new Value.Decimal(5));
		EmpiricalDistribution values = PalierFactory.eINSTANCE.createEmpiricalDistribution();
		values.getValues().addAll(List.of(1.0, 2.0, 3.0, 9.0));
		assertThat(ScenarioTables
				.observed(List.of(new ObservedValues(Bilingual.same("x"), Bilingual.same("y"), "hours", List.of(9.0, 1.0, 3.0, 2.0))))
				.rows().getFirst().get(4)).isEqualTo(new Value.Decimal(QuantileFunction.of(values).median())).isEqualTo(new Value.Decimal(2));
		assertThat(ScenarioTables.observed(List.of()).notes()).hasSize(1);
	}

	@Test
	void ofFewAgenciesNothingIsMade() {
		assertThat(ObservedValues.of(view(4))).isEmpty();
	}
}
