// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.palier.corpus.CodedBy;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.ContributedChange;
import org.palier.model.Platform;
import org.palier.model.Scenario;
import org.palier.model.WorkHours;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.indicators.HoursOfWork;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.options.Option.Effect;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.Simulation;
import org.palier.statistics.summary.Spread;

/** Options whose shares, hours and costs are worked out by hand. */
class OptionsTest {

	private static final Offset<Double> EXACT = within(1e-9);

	private final OptionSamples samples = new OptionSamples();

	private Options of(StudyView view) {
		return Options.of(samples.study(), view, OptionSamples.INTERACTION, ChangeKinds.NONE, Progress.NONE);
	}

	@Test
	void whatPeopleReadMovesByWhatIsSupposed() {
		Scenario turns = samples.shift("turns", "news_release", "answer", ScenarioSamples.fixed(0.5));
		turns.getAssumptions().getFirst().setSource("Ville de Québec");
		OptionSamples.hours(turns, ScenarioSamples.fixed(2));
		OptionSamples.rate(turns, ScenarioSamples.fixed(50));

		Options options = of(samples.coded(CodedBy.HUMAN));
		Option option = options.options().getFirst();

		assertThat(options.today()).contains(new ShareRange(0.1, 0.1, 0.1));
		assertThat(options.units()).isEqualTo(12_000);
		assertThat(options.bodies()).isEqualTo(12);
		// 100 answers and half of 700 releases, of 1000
		assertThat(option.share().orElseThrow().median()).isCloseTo(0.45, EXACT);
		assertThat(option.effect()).isEqualTo(Effect.MORE);
		// 12 bodies, 2 hours each
		assertThat(option.hours().orElseThrow().q90()).isCloseTo(24, EXACT);
		// 24 hours in 52 weeks at $50
		assertThat(option.cost().orElseThrow().median()).isCloseTo(62_400, within(1e-6));
		assertThat(option.restsOn().en()).isEqualTo("3 assumptions, 1 with a source");
		assertThat(options.best()).contains(option);
	}

	@Test
	void aRateThatIsARangeMakesTheCostARange() {
		Scenario turns = samples.shift("turns", "news_release", "answer", ScenarioSamples.fixed(0.5));
		OptionSamples.hours(turns, ScenarioSamples.fixed(2));
		OptionSamples.rate(turns, ScenarioSamples.uniform(40, 60));
		// The other names no rate of its own, and is paid by the same.
		Scenario other = samples.shift("other", "news_release", "answer", ScenarioSamples.fixed(0.1));
		OptionSamples.hours(other, ScenarioSamples.fixed(1));

		List<Option> options = of(samples.coded(CodedBy.HUMAN)).options();

		// 1248 hours at $42 and $58: the first and the last tenth of 40 to 60
		Spread cost = options.getFirst().cost().orElseThrow();
		assertThat(cost.q10()).isCloseTo(1248 * 42, within(1200.0));
		assertThat(cost.q90()).isCloseTo(1248 * 58, within(1200.0));
		assertThat(options.getLast().cost().orElseThrow().q90()).isCloseTo(624 * 58, within(600.0));
	}

	/** In half of the draws no body joins the new platform: these have 0 hours, and no number leaves them out. */
	@Test
	void hoursAreTheSameNumberWhereverTheyAreShown() throws Exception {
		Scenario scenario = ScenarioSamples.scenario(samples.study(), "new");
		Platform there = ScenarioSamples.find(samples.study().getPlatforms(), "mastodon");
		ScenarioSamples.adopt(scenario, "joins", there, ScenarioSamples.assume(scenario, "rate", ScenarioSamples.fixed(0.05)));
		OptionSamples.hours(scenario, ScenarioSamples.fixed(2));
		((WorkHours) scenario.getChanges().getLast()).setPlatform(there);
		StudyView view = samples.coded(CodedBy.HUMAN);

		Spread shown = of(view).options().getFirst().hours().orElseThrow();
		Simulation drawn = new MonteCarlo().run(ResolvedScenario.of(samples.study(), view, scenario, ChangeKinds.NONE),
				List.of(new HoursOfWork()), Options.DRAWS, scenario.getSeed(), Progress.NONE);
		Spread counted = drawn.outcomes().stream().filter(it -> it.key().column().equals("hours") && it.key().row().getLast().equals("all"))
				.findFirst().orElseThrow().spread();

		assertThat(counted).isEqualTo(shown);
		assertThat(counted.undefined()).isZero();
		// 12 bodies join with a chance of 5 in 100, and each works 2 hours
		assertThat(counted.mean()).isCloseTo(12 * 0.05 * 2, within(0.06));
	}

	@Test
	void withoutARateThereIsNoCostAndWithoutWorkThereAreNoHours() {
		samples.shift("silent", "news_release", "answer", ScenarioSamples.fixed(0.5));
		OptionSamples.hours(samples.shift("told", "news_release", "answer", ScenarioSamples.fixed(0.5)), ScenarioSamples.fixed(2));

		List<Option> options = of(samples.coded(CodedBy.HUMAN)).options();

		assertThat(options.getFirst().hours()).isEmpty();
		assertThat(options.getFirst().cost()).isEmpty();
		assertThat(options.getLast().hours()).isPresent();
		assertThat(options.getLast().cost()).isEmpty();
	}

	@Test
	void ofWhatAProgramAloneCodedNoShareAndNoEffectIsTold() {
		OptionSamples.hours(samples.shift("turns", "news_release", "answer", ScenarioSamples.fixed(0.5)), ScenarioSamples.fixed(2));

		Options options = of(samples.coded(CodedBy.MACHINE));

		assertThat(options.today()).isEmpty();
		assertThat(options.options().getFirst().share()).isEmpty();
		assertThat(options.options().getFirst().effect()).isEqualTo(Effect.UNKNOWN);
		assertThat(options.options().getFirst().hours().orElseThrow().median()).isCloseTo(24, EXACT);
		assertThat(options.best()).isEmpty();
	}

	/** Today 20 % by the sample, from 18.04 to 21.96. */
	@Test
	void effectsAreToldOfTheCorrectedShare() {
		samples.shift("more", "news_release", "answer", ScenarioSamples.fixed(0.5));
		samples.shift("little", "news_release", "answer", ScenarioSamples.fixed(0.02));
		samples.shift("less", "answer", "news_release", ScenarioSamples.fixed(0.9));

		Options options = of(samples.corrected());

		assertThat(options.today().orElseThrow().value()).isEqualTo(0.2);
		assertThat(options.options()).extracting(Option::effect).containsExactly(Effect.MORE, Effect.MAYBE_NOTHING, Effect.LESS);
		// 20 + half of 60; 20 + 2 % of 60; a tenth of 20
		assertThat(options.options().get(0).share().orElseThrow().median()).isCloseTo(0.5, within(0.005));
		assertThat(options.options().get(1).share().orElseThrow().median()).isCloseTo(0.212, within(0.002));
		assertThat(options.options().get(2).share().orElseThrow().median()).isCloseTo(0.02, within(0.002));
		// a standard deviation of 1 point: the first tenth lies 1.2816 below
		assertThat(options.options().get(1).share().orElseThrow().q10()).isCloseTo(0.212 - 0.012816, within(0.0015));
		assertThat(options.best().map(Option::id)).contains("more");
	}

	@Test
	void whatCannotBeComputedIsNamedWithItsReason() {
		Scenario strange = ScenarioSamples.scenario(samples.study(), "strange");
		ContributedChange change = ScenarioSamples.add(strange, "change", ScenarioSamples.FACTORY.createContributedChange());
		change.setKind("org.example.not.there");
		samples.shift("turns", "news_release", "answer", ScenarioSamples.fixed(0.5));

		Options options = of(samples.coded(CodedBy.HUMAN));

		assertThat(options.options()).extracting(Option::id).containsExactly("turns");
		assertThat(options.refused()).extracting(Options.Refused::name).extracting(Bilingual::en).containsExactly("strange");
		assertThat(options.refused().getFirst().reason().en()).contains("org.example.not.there");
	}

	@Test
	void aRateBelowNothingIsNone() {
		Scenario turns = samples.shift("turns", "news_release", "answer", ScenarioSamples.fixed(0.5));
		OptionSamples.rate(turns, ScenarioSamples.uniform(-5, 60));
		assertThat(HourlyRate.of(samples.study(), turns)).isEmpty();
		Assumption rate = turns.getAssumptions().getLast();
		rate.setDistribution(ScenarioSamples.fixed(0));
		assertThat(HourlyRate.of(samples.study(), turns).map(HourlyRate::id)).contains("turns-rate");
	}
}
