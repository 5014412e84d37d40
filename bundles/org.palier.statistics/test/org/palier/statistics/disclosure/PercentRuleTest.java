// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By pencil. */
class PercentRuleTest {

	/** With 20, 40, 2, 1 and 1 hours, the second knows that the largest is between 40 and 44: a tenth off. */
	@Test
	void theSecondLargestGuessesTheLargest() {
		assertThat(PercentRule.distance(20, 40, 2, 1, 1)).isCloseTo(0.1, within(1e-12));
		assertThat(PercentRule.isTold(0.1)).isFalse();
		assertThat(PercentRule.isTold(PercentRule.distance(20, 40, 3, 3, 2))).as("8 of 40 is a fifth").isTrue();
		assertThat(PercentRule.isTold(PercentRule.distance(10, 10, 10, 10, 10))).isTrue();
	}

	@Test
	void twoTellEachOtherAndNothingIsSaidOfNone() {
		assertThat(PercentRule.distance(40, 20)).isZero();
		assertThat(PercentRule.distance(40)).isZero();
		assertThat(PercentRule.distance()).isZero();
		assertThat(PercentRule.distance(0, 0, 0, 0, 0)).as("a sum of 0 says it of each").isZero();
		assertThat(PercentRule.isTold(Double.NaN)).isFalse();
	}
}
