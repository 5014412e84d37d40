// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.statistics.summary.Spread;

class MonteCarloTest {

	private final Study study = ScenarioSamples.census(120, 4);
	private final StudyView base = StudyView.of(study);

	@Test
	void sameSeedGivesTheSameBitsOnAnyNumberOfThreads() throws Exception {
		ResolvedScenario scenario = ResolvedScenario.of(study, base, ScenarioSamples.twoPlatforms(study));
		Simulation one = new MonteCarlo(1).run(scenario, ScenarioSamples.indicators(), 300, 11, Progress.NONE);
		Simulation two = new MonteCarlo(2).run(scenario, ScenarioSamples.indicators(), 300, 11, Progress.NONE);
		Simulation five = new MonteCarlo(5).run(scenario, ScenarioSamples.indicators(), 300, 11, Progress.NONE);
		assertThat(two.outcomes()).isEqualTo(one.outcomes());
		assertThat(five.outcomes()).isEqualTo(one.outcomes());
		for (Outcome outcome : one.outcomes()) {
			assertThat(two.draws(outcome.key())).hasValueSatisfying(it -> assertThat(it).isEqualTo(one.draws(outcome.key()).orElseThrow()));
		}
		Simulation other = new MonteCarlo(2).run(scenario, ScenarioSamples.indicators(), 300, 12, Progress.NONE);
		assertThat(other.outcomes()).isNotEqualTo(one.outcomes());
	}

	@Test
	void adoptersAreBinomial() throws Exception {
		Scenario scenario = ScenarioSamples.scenario(study, "s");
		var appears = ScenarioSamples.appears(scenario, "p", "agora");
		ScenarioSamples.adopt(scenario, "a", appears.getPlatform(), ScenarioSamples.assume(scenario, "rate", ScenarioSamples.fixed(0.3)));
		Simulation simulation = new MonteCarlo(2).run(ResolvedScenario.of(study, base, scenario), List.of(new PresenceShare()), 4000, 1,
				Progress.NONE);
		double[] adopters = simulation.draws(new CellKey("presence_share", List.of("all", "agora"), "presences")).orElseThrow();
		double mean = java.util.Arrays.stream(adopters).average().orElseThrow();
		double variance = java.util.Arrays.stream(adopters).map(it -> (it - mean) * (it - mean)).average().orElseThrow();
		// n p = 36, n p (1 - p) = 25.2; within five standard errors
		assertThat(mean).isCloseTo(36, within(5 * Math.sqrt(25.2 / 4000)));
		assertThat(variance).isCloseTo(25.2, within(5 * 25.2 * Math.sqrt(2.0 / 4000)));
		// 5 % and 95 % quantiles of Binomial(120, 0.3): 28 and 44 (scipy.stats.binom.ppf)
		Outcome outcome = simulation.outcomes().stream().filter(it -> it.key().row().equals(List.of("all", "agora"))).findFirst()
				.orElseThrow();
		assertThat(outcome.spread().q05()).isCloseTo(28, within(1.0));
		assertThat(outcome.spread().q95()).isCloseTo(44, within(1.0));
		assertThat(outcome.central()).isEqualTo(36);
		assertThat(outcome.base()).isNaN();
	}

	@Test
	void aStudyThatDoesNotChangeIsCertain() {
		Simulation simulation = new MonteCarlo(2).run(ResolvedScenario.unchanged(study, base), List.of(new Penetration()), 50, 1,
				Progress.NONE);
		assertThat(simulation.outcomes()).isNotEmpty()
				.allSatisfy(it -> assertThat(it.spread()).isEqualTo(Spread.constant(it.base(), 50)));
	}

	@Test
	void stopsWhenAsked() throws Exception {
		ResolvedScenario scenario = ResolvedScenario.of(study, base, ScenarioSamples.twoPlatforms(study));
		var impatient = new Progress() {
			@Override
			public void report(long done, long total) {
				// nothing to see
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> new MonteCarlo(2).run(scenario, ScenarioSamples.indicators(), 1_000_000, 1, impatient))
				.isInstanceOf(CancellationException.class);
	}
}
