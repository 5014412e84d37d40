// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.statistics.estimation.DesignCoverage.Design;

/**
 * Short forms of the designs of {@code releng/simulate 1000 0 designs}. Over 100 corpora, intervals at 95 % should
 * contain 95 shares of each code. Fewer than 88 have a chance of one in a thousand (binomial distribution:
 * qbinom(0.001, 100, 0.95) is 87); for eight codes that is one in a hundred designs.
 */
class DesignCoverageTest {

	private static final int CORPORA = 100;

	@ParameterizedTest
	@CsvSource({ "BY_AGENCY_240, 0.07", "TWELVE_AGENCIES_GIANT_240, 0.12", "MISSING_OPEN_200, 0.14", "DISAGREEING_200, 0.20" })
	void intervalsHoldTheTruth(Design design, double widest) {
		DesignCoverage coverage = DesignCoverage.of(design, CORPORA, 20261201);

		assertThat(DoubleStream.of(coverage.held())).as("of each code").allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
		assertThat(coverage.widths()[4]).as("of the code of 4 %").isLessThan(widest);
	}
}
