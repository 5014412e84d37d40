// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Merger;
import org.palier.model.PlatformCloses;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.GuardedIndicator;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.ReplyRatio;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.PostsSample;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.study.history.LookBack;

/** Posts put together in draws count as posts told apart by agency, on made posts and every kind of change of them. */
class PostsTogetherTest {

	private Study study;
	private Scenario scenario;

	@BeforeEach
	void start() {
		study = ScenarioSamples.census(60, 4);
		scenario = PostsSample.everyChange(study);
	}

	private ResolvedScenario resolve() throws Exception {
		return ResolvedScenario.of(study, StudyView.of(study, PostsSample.counts(study, StudyView.of(study)), LookBack.NOW), scenario);
	}

	@Test
	void everyIndicatorCountsTheSame() throws Exception {
		same();
	}

	@Test
	void afterAMergerAndAClosingToo() throws Exception {
		Merger merger = ScenarioSamples.add(scenario, "m", ScenarioSamples.FACTORY.createMerger());
		merger.setInto(study.getJurisdictions().get(0).getAgencies().get(1));
		merger.getAgencies().add(study.getJurisdictions().get(0).getAgencies().get(0));
		PlatformCloses closes = ScenarioSamples.add(scenario, "c", ScenarioSamples.FACTORY.createPlatformCloses());
		closes.setPlatform(study.getPlatforms().get(3));
		same();
	}

	private void same() throws Exception {
		ResolvedScenario resolved = resolve();
		Map<PostDetail, StudyView> central = resolved.central(EnumSet.allOf(PostDetail.class));
		resolved.draw(3, 0, 5, EnumSet.allOf(PostDetail.class), Progress.NONE, (draw, views) -> {
			for (Indicator indicator : ScenarioSamples.indicators()) {
				if (indicator.isDrawn() && indicator.reads().contains(Part.POSTS)) {
					assertThat(indicator.compute(views.get(indicator.detail()))).as(indicator.id() + ", draw " + draw)
							.isEqualTo(indicator.compute(views.get(PostDetail.AGENCIES)));
					assertThat(new GuardedIndicator(indicator).rows(central.get(indicator.detail())).apply(views.get(indicator.detail())).values())
							.as(indicator.id() + " made ready, draw " + draw)
							.isEqualTo(indicator.compute(views.get(PostDetail.AGENCIES)).rows());
				}
			}
			assertThat(views.get(PostDetail.KINDS).posts().cells()).isLessThan(views.get(PostDetail.AGENCIES).posts().cells() / 4);
			assertThat(ResolvedScenarioTest.tables(views.get(PostDetail.AGENCIES))).as("by itself, draw " + draw)
					.isEqualTo(ResolvedScenarioTest.tables(resolved.draw(3, draw)));
		});
	}

	@Test
	void threadsDoNotMatter() throws Exception {
		ResolvedScenario resolved = resolve();
		assertThat(new MonteCarlo(1).run(resolved, ScenarioSamples.indicators(), 100, 5, Progress.NONE).outcomes())
				.isEqualTo(new MonteCarlo(3).run(resolved, ScenarioSamples.indicators(), 100, 5, Progress.NONE).outcomes());
	}

	/** 400 agencies on 4 platforms answer in more than 200 places: draws tell jurisdictions alone, the study all. */
	@Test
	void manyAgenciesAreNotDrawnOneByOne() throws Exception {
		study = ScenarioSamples.census(400, 4);
		scenario = PostsSample.everyChange(study);
		var simulation = new MonteCarlo(1).run(resolve(), List.of(new ReplyRatio()), 5, 5, Progress.NONE);
		assertThat(groupings(simulation.baseTables().getFirst())).contains("agency", "jurisdiction");
		assertThat(groupings(simulation.centralTables().getFirst())).containsOnly("jurisdiction");
	}

	private static List<String> groupings(Table table) {
		return table.rows().stream().map(it -> ((Value.Item) it.getFirst()).id()).distinct().toList();
	}
}
