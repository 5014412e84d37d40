// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Ranges that hold together with others are wider, around the same share. */
class WilsonAmongTest {

	/** 60 of 84 by Wilson: 61.0 to 80.0 %. z(0.025 / 10) = 2.8070 and 2.8070 / 1.9600 = 1.4322 (tables of the normal distribution). */
	@Test
	void tenRangesReachFurtherThanOne() {
		double share = 60 / 84.0;
		WilsonInterval one = WilsonInterval.of(60, 84);
		WilsonInterval ten = one.among(share, 10);
		assertThat(one.low()).isCloseTo(0.610, within(0.001));
		assertThat(one.high()).isCloseTo(0.800, within(0.001));
		assertThat(share - ten.low()).isCloseTo(1.4322 * (share - one.low()), within(0.0001));
		assertThat(ten.high() - share).isCloseTo(1.4322 * (one.high() - share), within(0.0001));
		assertThat(one.among(share, 1)).isEqualTo(one);
	}
}
