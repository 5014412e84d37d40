// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.estimation.GrowthCoverage.Growth;

/** Short form of {@code releng/simulate 1000 0 growth}; the bound is that of {@link DesignCoverageTest}. */
class GrowthCoverageTest {

	/** By pencil: of 3,000 newcomers 150 of 6,000 enter, 75. */
	@Test
	void intervalsHoldTheTruthOfAFrameThatGrew() {
		GrowthCoverage coverage = GrowthCoverage.of(new Growth(150, 3000, true, false), 100, 20261201);

		assertThat(DoubleStream.of(coverage.held())).as("of each code").allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
		assertThat(coverage.entered()).isCloseTo(75, within(4.0));
	}
}
