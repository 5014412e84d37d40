// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Crossings that are known by hand. */
class ThresholdTest {

	private static final Offset<Double> NEAR = Offset.offset(1e-6);

	@Test
	void aSquareIsMoreThanAQuarterFromAHalfOn() {
		Threshold found = Threshold.of(it -> it * it, 0, 1.1, 0.25).orElseThrow();
		assertThat(found.at()).isCloseTo(0.5, NEAR);
		assertThat(found.above()).isTrue();
	}

	@Test
	void whatFallsIsAboveForSmallerValues() {
		Threshold found = Threshold.of(it -> 1 - it, 0, 1.1, 0.7).orElseThrow();
		assertThat(found.at()).isCloseTo(0.3, NEAR);
		assertThat(found.above()).isFalse();
	}

	@Test
	void whatGoesBothWaysOrNeverCrossesHasNone() {
		assertThat(Threshold.of(it -> (it - 0.5) * (it - 0.5), 0, 1.1, 0.1)).isEmpty();
		assertThat(Threshold.of(it -> it, 0, 1, 2)).isEmpty();
		assertThat(Threshold.of(it -> Double.NaN, 0, 1, 0.5)).isEmpty();
	}
}
