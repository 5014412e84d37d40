// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many units a margin needs. */
class SampleSizeTest {

	/** Krejcie and Morgan 1970, Determining sample size for research activities, table 1: margin 0.05, share one half. */
	@ParameterizedTest
	@CsvSource({ "10, 10", "100, 80", "200, 132", "1000, 278", "10000, 370" })
	void agreesWithAPublishedTable(long population, long needed) {
		assertThat(SampleSize.of(0.05, 0.5, population)).isEqualTo(needed);
	}

	@Test
	void neverAsksForMoreThanThereIs() {
		assertThat(SampleSize.of(0.0001, 0.5, 50)).isEqualTo(50);
		assertThat(SampleSize.of(0.9, 0.5, 50)).isEqualTo(2);
		assertThat(SampleSize.of(0.04, 0.5, 1000)).as("375.32 by hand").isEqualTo(376);
	}

	@Test
	void refusesWhatIsNoMargin() {
		assertThatThrownBy(() -> SampleSize.of(0, 0.5, 10)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> SampleSize.of(0.1, 1, 10)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> SampleSize.of(0.1, 0.5, 0)).isInstanceOf(IllegalArgumentException.class);
	}
}
