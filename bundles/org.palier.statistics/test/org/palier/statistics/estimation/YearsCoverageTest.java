// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.estimation.YearsCoverage.Plan;

/** Short form of {@code releng/simulate 1000 0 years}; the bound is that of {@link DesignCoverageTest}. */
class YearsCoverageTest {

	/** Agencies that say in both years what they say have differences that are told much better than each year is. */
	@Test
	void differencesOfYearsHoldTheTruthAndGainByAgencies() {
		YearsCoverage coverage = YearsCoverage.of(new Plan(20, 400, 1, false), 100, 20261202);

		assertThat(DoubleStream.of(coverage.held())).as("of each code").allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
		assertThat(coverage.width()[0]).isLessThan(0.85 * coverage.independent()[0]);
	}

	@Test
	void differencesHoldTheTruthWhereAgenciesChange() {
		YearsCoverage coverage = YearsCoverage.of(new Plan(12, 240, 0, true), 100, 20261202);

		assertThat(DoubleStream.of(coverage.held())).as("of each code").allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
	}
}
