// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Logits that lie on a line, or off it by what a pencil can square. */
class LogisticFitTest {

	/** Counts of 100 / (1 + e^(2 - t/2)) at 0, 2, 4, 6, 8: on the curve, half of the ceiling at 4. */
	@Test
	void countsOnACurveGiveTheCurve() {
		double[] times = { 0, 2, 4, 6, 8 };
		double[] counts = { 100 / (1 + Math.exp(2)), 100 / (1 + Math.E), 50, 100 / (1 + Math.exp(-1)), 100 / (1 + Math.exp(-2)) };
		LogisticFit fit = LogisticFit.of(times, counts, 100);
		assertThat(fit.intercept()).isCloseTo(-2, within(1e-12));
		assertThat(fit.slope()).isCloseTo(0.5, within(1e-12));
		assertThat(fit.midpoint()).isCloseTo(4, within(1e-12));
		assertThat(fit.deviation()).isCloseTo(0, within(1e-12));
		assertThat(fit.meanTime()).isCloseTo(4, within(1e-12));
		assertThat(fit.spread()).isCloseTo(16 + 4 + 4 + 16, within(1e-12));
		assertThat(fit.n()).isEqualTo(5);
		assertThat(fit.ceiling()).isEqualTo(100);
		assertThat(fit.at(10)).isCloseTo(100 / (1 + Math.exp(-3)), within(1e-9));
		assertThat(fit.interval(10, 0.95)).containsExactly(new double[] { fit.at(10), fit.at(10) }, within(1e-6));
	}

	/**
	 * Logits are 0, 2, 1 at 1, 2, 3. The line is t/2, off by -1/2, 1, -1/2, so that the deviation is the root of 3/2
	 * with one degree of freedom. Its t of 75 % is 1 (the quartile of Cauchy's distribution). At 4, half the width on
	 * the logit scale is the root of 3/2 (1 + 1/3 + 4/2) = 5 about 2.
	 */
	@Test
	void anIntervalIsThatOfALineOfLogits() {
		LogisticFit fit = LogisticFit.of(new double[] { 1, 2, 3 }, new double[] { 5, 10 / (1 + Math.exp(-2)), 10 / (1 + Math.exp(-1)) }, 10);
		assertThat(fit.slope()).isCloseTo(0.5, within(1e-12));
		assertThat(fit.intercept()).isCloseTo(0, within(1e-12));
		assertThat(fit.deviation()).isCloseTo(Math.sqrt(1.5), within(1e-12));
		assertThat(fit.interval(4, 0.5)).containsExactly(
				new double[] { 10 / (1 + Math.exp(-(2 - Math.sqrt(5)))), 10 / (1 + Math.exp(-(2 + Math.sqrt(5)))) }, within(1e-9));
	}

	/** Logits 0, 1, 1, 2 at 0 to 3: slope 3/5, intercept 1/10, off by 0.1, 0.3, 0.3, 0.1: squares of 0.2 over two degrees of freedom. */
	@Test
	void theDeviationIsThatOfTwoDegreesOfFreedomLessThanCounts() {
		double one = 10 / (1 + Math.exp(-1));
		LogisticFit fit = LogisticFit.of(new double[] { 0, 1, 2, 3 }, new double[] { 5, one, one, 10 / (1 + Math.exp(-2)) }, 10);
		assertThat(fit.slope()).isCloseTo(0.6, within(1e-12));
		assertThat(fit.intercept()).isCloseTo(0.1, within(1e-12));
		assertThat(fit.deviation()).isCloseTo(Math.sqrt(0.1), within(1e-12));
	}

	@Test
	void whatGivesNoCurveIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> LogisticFit.of(new double[] { 1, 2 }, new double[] { 1, 2 }, 10));
		assertThatIllegalArgumentException().isThrownBy(() -> LogisticFit.of(new double[] { 1, 2, 3 }, new double[] { 1, 2 }, 10))
				.withMessage("Counts and times: 2, 3");
		assertThatIllegalArgumentException().isThrownBy(() -> LogisticFit.of(new double[] { 1, 2, 3 }, new double[] { 1, 0, 2 }, 10))
				.withMessageContaining("Not between 0 and 10");
		assertThatIllegalArgumentException().isThrownBy(() -> LogisticFit.of(new double[] { 1, 2, 3 }, new double[] { 1, 10, 2 }, 10))
				.withMessageContaining(": 10.0");
		assertThatIllegalArgumentException().isThrownBy(() -> LogisticFit.of(new double[] { 2, 2, 2 }, new double[] { 1, 2, 3 }, 10))
				.withMessage("All times are the same");
	}
}
