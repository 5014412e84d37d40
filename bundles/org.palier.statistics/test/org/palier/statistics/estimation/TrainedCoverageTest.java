// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

/**
 * Short form of {@code releng/simulate 1000 0 trained}. Over 100 corpora, intervals at 95 % should contain 95 shares of
 * each code. Fewer than 88 have a chance of one in a thousand (binomial distribution: qbinom(0.001, 100, 0.95) is 87).
 */
class TrainedCoverageTest {

	private static final int CORPORA = 100;

	@Test
	void thePostsThatTrainedCorrectTooWhereNoModelSpeaksOfWhatItHasSeen() {
		assertThat(DoubleStream.of(TrainedCoverage.of(TrainedCoverage.Draw.SIMPLE_150, TrainedCoverage.Use.CROSSED, CORPORA, 20261201).held()))
				.allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(0.87));
	}

	@Test
	void takenFromTheModelThatLearnedFromThemTheyCorrectNothing() {
		assertThat(DoubleStream.of(TrainedCoverage.of(TrainedCoverage.Draw.SIMPLE_150, TrainedCoverage.Use.NAIVE, 40, 20261201).held())
				.min().orElseThrow())
				.isLessThan(0.7);
	}
}
