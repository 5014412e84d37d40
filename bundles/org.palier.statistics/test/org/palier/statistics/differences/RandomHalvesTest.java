// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A short form of the simulation of {@code releng/simulate HALVES 0 halves}: agencies of one population in two halves
 * by chance. The outcome that differs most between the halves differs by chance; a right interval at 95 % leaves out 0
 * in five of 100. For 200 halves that is 10, and with probability 0.999 no more than 21 (binomial distribution). The
 * plain interval of the outcome that differs most left out 0 in 28 of 100.
 */
class RandomHalvesTest {

	private static final int HALVES = 200;
	/** Quantile of a binomial distribution: qbinom(0.999, 200, 0.05) in R. */
	private static final int MOST = 21;

	@Test
	void theSimultaneousIntervalLeavesOutZeroInFiveOfAHundred() {
		RandomHalves.Counted counted = RandomHalves.of(HALVES, 20261130);
		assertThat(counted.simultaneous()).isLessThanOrEqualTo(MOST);
		assertThat(counted.told()).as("and none is told where the whole test finds nothing").isLessThanOrEqualTo(counted.rejected())
				.isLessThanOrEqualTo(MOST);
		assertThat(counted.plain()).as("what was told before").isGreaterThan(2 * MOST);
	}
}
