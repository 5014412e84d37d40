// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;

/** What a sample buys: margins by hand from z = 1.96 and the variance of a share of one half drawn from few posts. */
class ReadingNeedTest {

	@Test
	void aFirstLookAndAFirstSampleTellTheMarginThatEachBuys() {
		ReadingNeed look = ReadingNeed.look(507, ReadingPace.UNKNOWN);
		assertThat(look.posts()).isEqualTo(50);
		// 1.96 · √(0.25 · (1/50 - 1/507)) = 0.1316
		assertThat(look.points(507)).isEqualTo(14);
		ReadingNeed first = ReadingNeed.first(507, ReadingPace.UNKNOWN);
		// 384.15 / (1 + 384.15 / 507) = 218.5
		assertThat(first.posts()).isEqualTo(219);
		// 1.96 · √(0.25 · (1/219 - 1/507)) = 0.0499
		assertThat(first.points(507)).isEqualTo(5);
	}

	@Test
	void aLookAtAllPostsLeavesNoMargin() {
		ReadingNeed all = ReadingNeed.look(30, ReadingPace.UNKNOWN);
		assertThat(all.posts()).isEqualTo(30);
		assertThat(all.points(30)).isZero();
	}

	@Test
	void aMarginIsRoundedUpSoThatItHolds() {
		// of very many posts 1.96 · √(0.25 / 50) = 13.86 points
		assertThat(ReadingNeed.look(1_000_000, ReadingPace.UNKNOWN).points(1_000_000)).isEqualTo(14);
		assertThat(ReadingNeed.first(1_000_000, ReadingPace.UNKNOWN).points(1_000_000)).isEqualTo(5);
	}
}
