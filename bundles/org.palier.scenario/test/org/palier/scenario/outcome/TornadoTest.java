// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;

class TornadoTest {

	private final Study study = ScenarioSamples.census(300, 3);
	private final StudyView base = StudyView.of(study);

	/** An indicator that counts its computations. */
	private record Counted(Indicator indicator, AtomicInteger counts) implements Indicator {

		@Override
		public String id() {
			return indicator.id();
		}

		@Override
		public Bilingual title() {
			return indicator.title();
		}

		@Override
		public Table compute(StudyView view) {
			counts.incrementAndGet();
			return indicator.compute(view);
		}
	}

	@Test
	void rankCorrelationIsThatOfThePublishedExample() {
		// IQ against hours of television, ten pairs: rho = -29/165 (Wikipedia, Spearman's rank correlation coefficient)
		assertThat(Tornado.correlation(new double[] { 106, 100, 86, 101, 99, 103, 97, 113, 112, 110 },
				new double[] { 7, 27, 2, 50, 28, 29, 20, 12, 6, 17 })).isCloseTo(-29 / 165.0, within(1e-12));
		// with ties, scipy.stats.spearmanr([1, 2, 2, 3], [1, 3, 2, 4]) = 0.9486832980505138
		assertThat(Tornado.correlation(new double[] { 1, 2, 2, 3 }, new double[] { 1, 3, 2, 4 })).isCloseTo(0.9486832980505138,
				within(1e-12));
		assertThat(Tornado.correlation(new double[] { 1, 2 }, new double[] { 5, 5 })).isNaN();
	}

	@Test
	void theAssumptionThatMovesMostComesFirst() throws Exception {
		Scenario scenario = ScenarioSamples.scenario(study, "s");
		var appears = ScenarioSamples.appears(scenario, "p", "agora");
		var adoption = ScenarioSamples.adopt(scenario, "a", appears.getPlatform(), null);
		adoption.setCurve(ScenarioSamples.logistic(ScenarioSamples.assume(scenario, "midpoint", ScenarioSamples.uniform(1.9, 2.1)),
				ScenarioSamples.assume(scenario, "steepness", ScenarioSamples.fixed(1)),
				ScenarioSamples.assume(scenario, "ceiling", ScenarioSamples.uniform(0.2, 0.8))));
		ResolvedScenario resolved = ResolvedScenario.of(study, base, scenario);
		var indicator = new PresenceShare();
		Simulation simulation = new MonteCarlo(2).run(resolved, List.of(indicator), 500, 1, Progress.NONE);
		Tornado tornado = Tornado.of(simulation, indicator, new CellKey("presence_share", List.of("all", "agora"), "presences"), Progress.NONE);
		assertThat(tornado.bars()).extracting(it -> it.assumption().id()).containsExactly("ceiling", "midpoint");
		// after two years the part of the ceiling is (0.5 - L(0)) / (1 - L(0)) with L(0) = 1 / (1 + e^2) = 0.1192,
		// which is 0.4323. For 300 agencies, 0.5 in the middle gives 64.8, and 0.26 and 0.74 at the ends give 33.7 and
		// 96.0. Each is a mean of 200 binomial numbers, whose standard errors are 0.50, 0.39 and 0.57: the bound is
		// four of them
		assertThat(tornado.central()).isCloseTo(64.8, within(2.0));
		assertThat(tornado.bars().get(0).atLow()).isCloseTo(33.7, within(1.6));
		assertThat(tornado.bars().get(0).atHigh()).isCloseTo(96.0, within(2.3));
		assertThat(tornado.bars().get(0).correlation()).isGreaterThan(0.9);
		assertThat(Math.abs(tornado.bars().get(1).correlation())).isLessThan(0.3);
	}

	@Test
	void whichAgencyHappensToAdoptIsNoEffectOfAnAssumption() throws Exception {
		Scenario scenario = ScenarioSamples.scenario(study, "s");
		ScenarioSamples.adopt(scenario, "a", study.getPlatforms().get(0),
				ScenarioSamples.assume(scenario, "rate", ScenarioSamples.uniform(0.001, 0.003)));
		ScenarioSamples.adopt(scenario, "b", study.getPlatforms().get(1),
				ScenarioSamples.assume(scenario, "elsewhere", ScenarioSamples.uniform(0.1, 0.6)));
		var indicator = new PresenceShare();
		var key = new CellKey("presence_share", List.of("all", study.getPlatforms().get(0).getId()), "presences");
		double present = CellKey.number(key.in(indicator.compute(base)));
		assertThat(present).isBetween(60.0, 120.0);
		Simulation simulation = new MonteCarlo(2).run(ResolvedScenario.of(study, base, scenario), List.of(indicator), 50, 1, Progress.NONE);
		Tornado tornado = Tornado.of(simulation, indicator, key, Progress.NONE);
		// of some 210 others 0.12 % and 0.28 % come, a quarter and six tenths of an agency. A single draw has none or a
		// whole one there: the bound is four standard errors of 200 draws
		assertThat(tornado.bars().get(0).assumption().id()).isEqualTo("rate");
		assertThat(tornado.bars().get(0).atLow() - present).isCloseTo((300 - present) * 0.0012, within(0.14));
		assertThat(tornado.bars().get(0).atHigh() - present).isCloseTo((300 - present) * 0.0028, within(0.22));
		// what moves another platform alone meets the same chance at both of its ends
		assertThat(tornado.bars().get(1).length()).isZero();
	}

	@Test
	void itStopsBetweenTwoCounts() throws Exception {
		ResolvedScenario resolved = ResolvedScenario.of(study, base, ScenarioSamples.twoPlatforms(study));
		var key = new CellKey("presence_share", List.of("all", study.getPlatforms().get(0).getId()), "presences");
		var counts = new AtomicInteger();
		var indicator = new Counted(new PresenceShare(), counts);
		Simulation simulation = new MonteCarlo(2).run(resolved, List.of(indicator), 20, 1, Progress.NONE);
		counts.set(0);
		Tornado.of(simulation, indicator, key, Progress.NONE);
		int whole = counts.getAndSet(0);
		var impatient = new Progress() {
			@Override
			public void report(long done, long total) {
				// nothing to see
			}

			@Override
			public boolean isCancelled() {
				return counts.get() >= 3;
			}
		};
		assertThatThrownBy(() -> Tornado.of(simulation, indicator, key, impatient)).isInstanceOf(CancellationException.class);
		assertThat(counts).hasValue(3);
		assertThat(whole).isGreaterThan(3);
	}

	@Test
	void whatScenariosShareCancelsOut() throws Exception {
		Scenario low = ScenarioSamples.scenario(study, "low");
		var adoption = ScenarioSamples.adopt(low, "a", study.getPlatforms().get(0),
				ScenarioSamples.assume(low, "rate", ScenarioSamples.uniform(0.1, 0.6)));
		Scenario high = org.eclipse.emf.ecore.util.EcoreUtil.copy(low);
		high.setId("high");
		study.getScenarios().add(high);
		ResolvedScenario one = ResolvedScenario.of(study, base, low);
		ResolvedScenario other = ResolvedScenario.of(study, base, high);
		var indicators = List.<org.palier.numbers.indicators.Indicator>of(new PresenceShare());
		Simulation first = new MonteCarlo(2).run(one, indicators, 100, 1, Progress.NONE);
		Simulation same = new MonteCarlo(2).run(other, indicators, 100, 1, Progress.NONE);
		assertThat(OutcomeComparison.of(first, same)).isNotEmpty().noneMatch(OutcomeComparison::differs);
		Simulation nothing = new MonteCarlo(2).run(ResolvedScenario.unchanged(study, base), indicators, 100, 1, Progress.NONE);
		String platform = study.getPlatforms().get(0).getId();
		assertThat(OutcomeComparison.of(nothing, first)).filteredOn(it -> it.key().row().equals(List.of("all", platform)))
				.extracting(it -> it.key().column()).containsExactlyInAnyOrder("presences", "share");
		assertThat(OutcomeComparison.of(nothing, first)).filteredOn(it -> it.key().row().equals(List.of("all", platform)))
				.allSatisfy(it -> {
					assertThat(it.differs()).isTrue();
					assertThat(it.difference().q05()).isPositive();
				});
		assertThat(adoption.isActive()).isTrue();
	}
}
