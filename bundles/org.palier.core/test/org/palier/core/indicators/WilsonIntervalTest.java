// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

	/** Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3: four published intervals. */
	@Test
	void givesNewcombesPublishedIntervals() {
		check(81, 263, 0.2553, 0.3662);
		check(15, 148, 0.0624, 0.1605);
		check(0, 20, 0.0000, 0.1611);
		check(1, 29, 0.0061, 0.1718);
	}

	@Test
	void allSuccessesReachOneExactly() {
		assertThat(WilsonInterval.of(7, 7).high()).isEqualTo(1);
	}

	@Test
	void refusesNoCases() {
		assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
	}

	private static void check(long successes, long n, double low, double high) {
		WilsonInterval interval = WilsonInterval.of(successes, n);
		assertThat(interval.low()).isCloseTo(low, within(0.00005));
		assertThat(interval.high()).isCloseTo(high, within(0.00005));
	}
}
