// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.estimation.SequentialCoverage.Look;
import org.palier.statistics.estimation.SequentialCoverage.Rule;

/** Short form of {@code releng/simulate 1000 0 sequential}; the bound is that of {@link DesignCoverageTest}. */
class SequentialCoverageTest {

	@Test
	void intervalsHoldTheTruthWhereCodingEndedAtTheMargin() {
		SequentialCoverage coverage = SequentialCoverage.of(new Rule(0.1, 25, 50, Look.FIXED_WIDTH, false), 100, 20261201);

		assertThat(DoubleStream.of(coverage.held())).as("of each code").allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
		assertThat(coverage.ended()).isCloseTo(1, within(1e-9));
		assertThat(coverage.half()).isLessThan(0.1);
	}

	/** At all looks together: so many posts are coded, for a wide margin already. */
	@Test
	void theBettingSequenceHoldsMoreAndCostsMore() {
		SequentialCoverage coverage = SequentialCoverage.of(new Rule(0.15, 25, 25, Look.BETTING, false), 40, 20261203);

		assertThat(DoubleStream.of(coverage.held())).as("of each code").allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
		assertThat(coverage.ended()).isCloseTo(1, within(1e-9));
		assertThat(coverage.posts()).as("Wald's interval of a half needs (0.98 / 0.15)^2 posts").isGreaterThan(43);
	}
}
