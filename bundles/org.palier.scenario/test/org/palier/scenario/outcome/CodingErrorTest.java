// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Facet;
import org.palier.fixtures.PostSamples;
import org.palier.ground.Progress;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.AgencyFilter;
import org.palier.model.Distribution;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.PostVolume;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.PostViews;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.statistics.summary.Spread;
import org.palier.study.history.LookBack;

/**
 * Scenarios of the ten posts of {@link PostSamples}, of which agencies wrote six: two news releases, an answer, a consultation, a
 * link, and one that nobody coded. A set says that 40 % are news releases, 35 % answers, 15 % consultations and 10 % links, with
 * standard deviations of 0.05, 0.05, 0.03 and 0.02.
 */
class CodingErrorTest {

	private static final int DRAWS = 5_000;
	private static final double Z = 1.959963984540054;

	@TempDir
	private Path folder;
	private Study study;
	private StudyView base;
	private Scenario scenario;

	@BeforeEach
	void start() throws Exception {
		study = PostSamples.study();
		Map<String, Estimate> codes = new LinkedHashMap<>();
		codes.put("news_release", estimate(2 / 6.0, 0.4, 0.05));
		codes.put("answer", estimate(1 / 6.0, 0.35, 0.05));
		codes.put("consultation", estimate(1 / 6.0, 0.15, 0.03));
		codes.put("third_party_link", estimate(1 / 6.0, 0.1, 0.02));
		StudyView counted = StudyView.of(study, PostViews.counts(study, folder), LookBack.NOW);
		base = counted.withEstimates(new PostEstimates(List.of(new OfFacet(Facet.USAGE, "s1",
				Map.of(new Domain(By.PLATFORM, "twitter"),
						new Shares(6, codes, Map.of("news_release", 2L, "answer", 1L, "consultation", 1L, "third_party_link", 1L))),
				List.of()))));
		scenario = ScenarioSamples.scenario(study, "s");
	}

	private static Estimate estimate(double naive, double share, double deviation) {
		return new Estimate(naive, share, share - Z * deviation, share + Z * deviation, 200, 100, Question.THESE, Rule.SAMPLE);
	}

	@Test
	void aLevelIsAsUncertainAsItsEstimate() throws Exception {
		Simulation drawn = run(ResolvedScenario.unchanged(study, base), 1);

		assertThat(deviation(drawn, "news_release")).isCloseTo(0.05, within(0.0015));
		assertThat(deviation(drawn, "consultation")).isCloseTo(0.03, within(0.001));
		assertThat(outcome(drawn, "news_release").spread().q05()).isCloseTo(0.4 - 1.645 * 0.05, within(0.005));
		assertThat(outcome(drawn, "news_release").base()).isEqualTo(0.4);
		assertThat(OutcomeNumbers.moved(drawn.outcomes())).as("what nothing changes").isEmpty();
	}

	/**
	 * In half of the draws the news release of one agency, half of them all, becomes an answer: a part m of 0 or 1/2
	 * moves. The level is t (1 - m) with E(1 - m)^2 = 0.625. Its variance is 0.625 x 0.4^2 - 0.3^2 = 0.01, and 0.625 x
	 * 0.05^2 = 0.0015625 more for the coding. The difference is - t m with E m^2 = 0.125. Its variance is 0.125 x 0.4^2
	 * - 0.1^2 = 0.01, and 0.125 x 0.05^2 = 0.0003125 more.
	 */
	@Test
	void aLevelGrowsByTheVarianceOfTheEstimateAndADifferenceByThatOfWhatMoves() throws Exception {
		shift(noneOrAll());
		Simulation drawn = run(ResolvedScenario.of(study, base, scenario), 1);

		assertThat(variance(drawn.draws(key("news_release")).orElseThrow())).isCloseTo(0.0115625, within(0.0007));
		double[] differences = differences(drawn, "news_release");
		assertThat(variance(differences)).isCloseTo(0.0103125, within(0.0007));
		assertThat(Arrays.stream(differences).average().orElseThrow()).isCloseTo(-0.1, within(0.004));
		// Posts that leave go to answers with their own weight.
		double[] answers = differences(drawn, "answer");
		assertThat(IntStream.range(0, DRAWS).mapToDouble(it -> Math.abs(answers[it] + differences[it])).max().orElseThrow()).isLessThan(1e-12);
		assertThat(outcome(drawn, "news_release").change()).isEqualTo(Spread.of(differences));
	}

	@Test
	void theErrorCancelsWhereNothingMoves() throws Exception {
		shift(noneOrAll());
		Simulation drawn = run(ResolvedScenario.of(study, base, scenario), 1);

		assertThat(deviation(drawn, "consultation")).isCloseTo(0.03, within(0.001));
		assertThat(differences(drawn, "consultation")).containsOnly(0);
		assertThat(OutcomeNumbers.moved(drawn.outcomes())).extracting(it -> it.key().row().getLast()).contains("news_release", "answer")
				.doesNotContain("consultation");
	}

	@Test
	void twiceAsManyPostsOfAllKindsChangeNoShare() throws Exception {
		PostVolume volume = ScenarioSamples.add(scenario, "volume", ScenarioSamples.FACTORY.createPostVolume());
		volume.setFactor(ScenarioSamples.assume(scenario, "factor", ScenarioSamples.uniform(2, 2)));
		Simulation drawn = run(ResolvedScenario.of(study, base, scenario), 1);

		assertThat(differences(drawn, "news_release")).containsOnly(0);
		assertThat(deviation(drawn, "news_release")).isCloseTo(0.05, within(0.0015));
	}

	@Test
	void theSameSeedGivesTheSameOnAnyNumberOfThreads() throws Exception {
		shift(noneOrAll());
		ResolvedScenario resolved = ResolvedScenario.of(study, base, scenario);
		Simulation one = run(resolved, 1);
		Simulation three = run(resolved, 3);

		assertThat(three.outcomes()).isEqualTo(one.outcomes());
		assertThat(three.draws(key("answer")).orElseThrow()).containsExactly(one.draws(key("answer")).orElseThrow());
	}

	/** The main table shows the corrected share, and its change. */
	@Test
	void theCorrectedShareIsTheOneThatIsTold() throws Exception {
		shift(ScenarioSamples.fixed(1));
		Simulation drawn = run(ResolvedScenario.of(study, base, scenario), 1);

		List<Value> row = MainTable.of(drawn).rows().stream().filter(it -> ((Value.Item) it.get(0)).id().equals("post_usage_mix.corrected"))
				.findFirst().orElseThrow();
		assertThat(row.get(2)).isEqualTo(new Value.Share(0.4));
		assertThat(((Value.Share) row.get(3)).fraction()).isCloseTo(0.2, within(0.002));
		assertThat(((Value.Item) row.get(6)).label().en()).isEqualTo("−20.0\u00a0pts");
		assertThat(((Value.Item) row.getLast()).id()).isEqualTo("down");
		assertThat(MainTable.of(drawn).notes()).extracting(Bilingual::en).singleElement().asString().contains("same error in each draw");
	}

	@Test
	void whereNoSetCorrectsTheScenarioSaysThatItStartsFromPrograms() throws Exception {
		shift(ScenarioSamples.fixed(1));
		Simulation drawn = run(ResolvedScenario.of(study, base.withEstimates(PostEstimates.NONE), scenario), 1);

		assertThat(MainTable.of(drawn).notes()).extracting(Bilingual::en).singleElement().asString().contains("start from what programs said");
		assertThat(ScenarioTables.outcomes(drawn).notes()).isEqualTo(MainTable.of(drawn).notes());
		assertThat(ScenarioTables.moved(drawn).getFirst().notes()).extracting(Bilingual::fr).singleElement().asString()
				.contains("partent de ce que disent les programmes");
	}

	private static Distribution noneOrAll() {
		EmpiricalDistribution values = ScenarioSamples.FACTORY.createEmpiricalDistribution();
		values.getValues().addAll(List.of(0.0, 1.0));
		return values;
	}

	private void shift(Distribution share) {
		var shift = ScenarioSamples.shift(scenario, "shift", usage("news_release"), usage("answer"),
				ScenarioSamples.assume(scenario, "share", share));
		Agencies.of(study).toList().getFirst().setField("only");
		AgencyFilter filter = ScenarioSamples.FACTORY.createAgencyFilter();
		filter.getFields().add("only");
		shift.setFilter(filter);
	}

	private Usage usage(String id) {
		return ScenarioSamples.find(study.getUsages(), id);
	}

	private static Simulation run(ResolvedScenario resolved, int threads) {
		return new MonteCarlo(threads).run(resolved, List.of(new PostUsageMix()), DRAWS, 1, Progress.NONE);
	}

	/** Draw by draw, of the scenario and the study drawn apart. */
	private double[] differences(Simulation drawn, String usage) {
		double[] before = run(ResolvedScenario.unchanged(study, base), 1).draws(key(usage)).orElseThrow();
		double[] after = drawn.draws(key(usage)).orElseThrow();
		return IntStream.range(0, after.length).mapToDouble(it -> after[it] - before[it]).toArray();
	}

	private static CellKey key(String usage) {
		return new CellKey("post_usage_mix", List.of("agencies_together", "twitter", usage), "corrected");
	}

	private static Outcome outcome(Simulation drawn, String usage) {
		return drawn.outcomes().stream().filter(it -> it.key().equals(key(usage))).findFirst().orElseThrow();
	}

	private static double deviation(Simulation drawn, String usage) {
		return Math.sqrt(variance(drawn.draws(key(usage)).orElseThrow()));
	}

	private static double variance(double[] numbers) {
		double mean = Arrays.stream(numbers).average().orElseThrow();
		return Arrays.stream(numbers).map(it -> (it - mean) * (it - mean)).sum() / (numbers.length - 1);
	}
}
