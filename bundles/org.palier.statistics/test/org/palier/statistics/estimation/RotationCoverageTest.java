// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.estimation.RotationCoverage.Plan;

/** Short form of {@code releng/simulate 1000 0 rotation}; the bound is that of {@link DesignCoverageTest}. */
class RotationCoverageTest {

	/** Three of four agencies stay, one in ten ends and one in ten begins: the change is told better than by two samples apart. */
	@Test
	void changesHoldTheTruthAndGainByTheAgenciesThatWereKept() {
		RotationCoverage coverage = RotationCoverage.of(new Plan(new YearsCoverage.Plan(20, 400, 1, false), 0.75, true), 60, 20261204);

		assertThat(DoubleStream.concat(DoubleStream.of(coverage.held()), DoubleStream.of(coverage.second()))).as("of each code")
				.allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
		assertThat(coverage.width()[0]).isLessThan(0.93 * coverage.independent()[0]);
	}

	/** Who keeps nobody has two samples that have less in common than chance would give them: this is in the interval. */
	@Test
	void changesHoldTheTruthWhereNoAgencyIsKept() {
		RotationCoverage coverage = RotationCoverage.of(new Plan(new YearsCoverage.Plan(20, 400, 0.7, false), 0, true), 60, 20261204);

		assertThat(DoubleStream.of(coverage.held())).as("of each code").allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
		assertThat(coverage.width()[0]).isGreaterThan(coverage.independent()[0]);
	}
}
