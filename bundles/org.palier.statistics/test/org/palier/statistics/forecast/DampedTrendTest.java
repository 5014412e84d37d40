// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Series that a trend with damping can follow without an error but the first, which nothing could foresee. */
class DampedTrendTest {

	/** 10, then half of 2, a quarter, an eighth more. */
	@Test
	void aTrendFades() {
		var trend = new DampedTrend(10, 2, 0.5);
		assertThat(trend.ahead(1)).isEqualTo(11);
		assertThat(trend.ahead(2)).isEqualTo(11.5);
		assertThat(trend.ahead(3)).isEqualTo(11.75);
	}

	@Test
	void aConstantStaysWhatItIs() {
		assertThat(DampedTrend.of(List.of(5.0, 5.0, 5.0)).ahead(4)).isEqualTo(5);
		assertThat(DampedTrend.of(List.of(7.0)).ahead(1)).isEqualTo(7);
	}

	/** Steps of 1, 0.8, 0.64: with full weights each is 0.8 of the one before, so 0.512 comes next. */
	@Test
	void stepsThatShrinkByAFifthGoOn() {
		DampedTrend trend = DampedTrend.of(List.of(0.0, 1.0, 1.8, 2.44));
		assertThat(trend.damping()).isEqualTo(0.8);
		assertThat(trend.level()).isCloseTo(2.44, within(1e-12));
		assertThat(trend.trend()).isCloseTo(0.64, within(1e-12));
		assertThat(trend.ahead(1)).isCloseTo(2.952, within(1e-12));
	}

	/** Steps of 100, 90, 81 from 300 on. */
	@Test
	void stepsThatShrinkByATenthGoOn() {
		DampedTrend trend = DampedTrend.of(List.of(300.0, 400.0, 490.0, 571.0));
		assertThat(trend.damping()).isEqualTo(0.9);
		assertThat(trend.ahead(1)).isCloseTo(571 + 72.9, within(1e-9));
	}
}
