// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.summary.Spread;

class MainRowsTest {

	/** What 100 draws mean beside 10, when so many are below and so many above. */
	private static String meaning(int below, int above) {
		return MainRows.meaning(10, Spread.of(IntStream.range(0, 100).mapToDouble(it -> it < below ? 7 : it >= 100 - above ? 12 : 10).toArray()));
	}

	@Test
	void nineDrawsInTenMakeItLikely() {
		assertThat(meaning(0, 100)).isEqualTo("surely_up");
		assertThat(meaning(100, 0)).isEqualTo("surely_down");
		assertThat(meaning(5, 95)).isEqualTo("up");
		assertThat(meaning(95, 0)).isEqualTo("down");
	}

	@Test
	void whatDoesNotGoTheOtherWayMayBe() {
		assertThat(meaning(5, 60)).isEqualTo("maybe_up");
		assertThat(meaning(60, 5)).isEqualTo("maybe_down");
		assertThat(meaning(30, 30)).isEqualTo("unsure");
		assertThat(meaning(5, 5)).isEqualTo("same");
	}

	@Test
	void whatTheOtherHasNotIsNew() {
		assertThat(MainRows.meaning(Double.NaN, Spread.constant(3, 10))).isEqualTo("new");
	}
}
