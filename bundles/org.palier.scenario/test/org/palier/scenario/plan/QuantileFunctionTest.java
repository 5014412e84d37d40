// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.model.BetaDistribution;
import org.palier.model.Distribution;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.NormalDistribution;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.plan.QuantileFunction.ImpossibleDistributionException;
import org.palier.statistics.random.CounterSource;

/** Moments of 100,000 draws against closed forms (Evans, Hastings and Peacock 2000, Statistical distributions). */
class QuantileFunctionTest {

	private static final int DRAWS = 100_000;

	@Test
	void splitMixGivesItsPublishedFirstNumbers() {
		// java.util.SplittableRandom's own algorithm with seed 0, as in Vigna's splitmix64.c
		var source = new CounterSource();
		assertThat(source.nextLong()).isEqualTo(0xe220a8397b1dcdafL);
		assertThat(source.nextLong()).isEqualTo(0x6e789e6aa1b965f4L);
		assertThat(source.nextLong()).isEqualTo(0x06c45d188009454fL);
	}

	@Test
	void triangular() {
		// mean (a + b + c) / 3, variance (a² + b² + c² - ab - ac - bc) / 18
		holds(ScenarioSamples.triangular(1, 2, 6), 3, (1 + 4 + 36 - 2 - 6 - 12) / 18.0);
	}

	@Test
	void uniform() {
		holds(ScenarioSamples.uniform(-1, 3), 1, 16 / 12.0);
	}

	@Test
	void betaOverAnInterval() {
		BetaDistribution beta = ScenarioSamples.FACTORY.createBetaDistribution();
		beta.setAlpha(2);
		beta.setBeta(3);
		beta.setLow(10);
		beta.setHigh(20);
		// mean 2/5, variance 6 / (25 * 6) = 1/25 of the unit interval
		holds(beta, 14, 4);
	}

	@Test
	void normalCutOffAtItsMeanIsHalfNormal() {
		NormalDistribution half = ScenarioSamples.FACTORY.createNormalDistribution();
		half.setMean(5);
		half.setStandardDeviation(2);
		half.setLow(5.0);
		// mean sigma sqrt(2 / pi), variance sigma² (1 - 2 / pi)
		holds(half, 5 + 2 * Math.sqrt(2 / Math.PI), 4 * (1 - 2 / Math.PI));
	}

	@Test
	void normalWithoutBounds() {
		NormalDistribution normal = ScenarioSamples.FACTORY.createNormalDistribution();
		normal.setMean(5);
		normal.setStandardDeviation(2);
		holds(normal, 5, 4);
	}

	@Test
	void observationsAreDrawnAsOftenAsTheyStand() {
		EmpiricalDistribution seen = ScenarioSamples.FACTORY.createEmpiricalDistribution();
		seen.getValues().addAll(List.of(4.0, 1.0, 1.0, 2.0));
		holds(seen, 2, 1.5);
		QuantileFunction function = QuantileFunction.of(seen);
		assertThat(function.value(0.5)).isEqualTo(1);
		assertThat(function.value(0.51)).isEqualTo(2);
		assertThat(function.value(0.9999)).isEqualTo(4);
	}

	@Test
	void impossibleOnesAreRefusedWithTheReason() {
		assertThatThrownBy(() -> QuantileFunction.of(ScenarioSamples.triangular(1, 9, 6)))
				.isInstanceOfSatisfying(ImpossibleDistributionException.class,
						it -> assertThat(it.reason().en()).isEqualTo("the most likely value 9 is not between 1 and 6"));
		assertThatThrownBy(() -> QuantileFunction.of(ScenarioSamples.uniform(2, 1))).isInstanceOf(ImpossibleDistributionException.class);
		assertThatThrownBy(() -> QuantileFunction.of(ScenarioSamples.fixed(Double.NaN))).isInstanceOf(ImpossibleDistributionException.class);
		assertThatThrownBy(() -> QuantileFunction.of(ScenarioSamples.FACTORY.createEmpiricalDistribution()))
				.isInstanceOf(ImpossibleDistributionException.class);
	}

	/** Within five standard errors of the mean, and 3 % of the variance. */
	private static void holds(Distribution distribution, double mean, double variance) {
		QuantileFunction function = QuantileFunction.of(distribution);
		double sum = 0;
		double squares = 0;
		for (int draw = 0; draw < DRAWS; draw++) {
			double value = function.value(CounterSource.unit(new CounterSource(42, draw, CounterSource.part("a")).nextLong()));
			assertThat(value).isBetween(function.low(), function.high());
			sum += value;
			squares += (value - mean) * (value - mean);
		}
		assertThat(sum / DRAWS).isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS)));
		assertThat(squares / DRAWS).isCloseTo(variance, within(0.03 * variance));
		assertThat(function.mean()).isCloseTo(mean, within(1e-9));
	}
}
