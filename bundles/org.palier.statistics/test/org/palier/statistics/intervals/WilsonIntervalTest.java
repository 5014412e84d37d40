// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

	@Test
	void givesTheIntervalsThatNewcombePublished() {
		// R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3 (score, no continuity correction)
		assertInterval(81, 263, 0.2553, 0.3662);
		assertInterval(15, 148, 0.0624, 0.1605);
		assertInterval(0, 20, 0.0000, 0.1611);
		assertInterval(1, 29, 0.0061, 0.1718);
	}

	@Test
	void nothingAndEverythingEndExactly() {
		assertThat(WilsonInterval.of(0, 7).low()).isEqualTo(0);
		assertThat(WilsonInterval.of(7, 7).high()).isEqualTo(1);
	}

	@Test
	void refusesAShareOfNothing() {
		assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> WilsonInterval.of(8, 7)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> WilsonInterval.of(-1, 7)).isInstanceOf(IllegalArgumentException.class);
	}

	private static void assertInterval(long successes, long n, double low, double high) {
		WilsonInterval interval = WilsonInterval.of(successes, n);
		assertThat(interval.low()).isEqualTo(low, within(0.00005));
		assertThat(interval.high()).isEqualTo(high, within(0.00005));
	}
}
