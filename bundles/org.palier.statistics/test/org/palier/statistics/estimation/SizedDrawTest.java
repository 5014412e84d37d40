// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Chances by size, by pencil. */
class SizedDrawTest {

	/**
	 * 400 of 1,000 is more than a fourth. Each of the others has 100 of the 600 left, and three are drawn: 3 x 100/600.
	 */
	@Test
	void aClusterWithMoreThanItsPartIsThereForCertain() {
		var draw = new SizedDraw(new long[] { 100, 100, 400, 100, 100, 100, 100 }, 4);

		assertThat(draw.certain()).isEqualTo(1);
		assertThat(draw.chance(2)).isEqualTo(1);
		assertThat(draw.chance(0)).isEqualTo(0.5);
		assertThat(draw.drawn(new double[] { 0.6, 0.1, 0.9, 0.7, 0.3, 0.8, 0.5 })).as("the three smallest of the others")
				.containsExactly(1, 2, 4, 6);
	}

	/** 50 of 100 where three are drawn; then 30 of the 50 that are left where two are; then one of the four. */
	@Test
	void whatIsCertainOnceOthersAreIsFoundToo() {
		var draw = new SizedDraw(new long[] { 50, 30, 5, 5, 5, 5 }, 3);

		assertThat(IntStream.range(0, 6).mapToDouble(draw::chance)).containsExactly(1.0, 1.0, 0.25, 0.25, 0.25, 0.25);
		assertThat(new SizedDraw(new long[] { 50, 30 }, 100, 3).chance(1)).as("from the sizes of some, and of all together").isEqualTo(1);
	}

	/**
	 * Numbers 0.3 and 0.5 with chances 3/10 and 6/10: odds 3/7 and 1, over those of the chances 3/7 and 3/2. The second comes
	 * first, though its number is larger. Source: documentation of the package prnsamplr of Statistics Sweden.
	 */
	@Test
	void theOddsOfTheNumberOverThoseOfTheChanceAreTheOrder() {
		var draw = new SizedDraw(new long[] { 30, 60, 10, 50, 50 }, 2);

		assertThat(draw.chance(0)).isEqualTo(0.3);
		assertThat(draw.chance(1)).isEqualTo(0.6);
		assertThat(draw.drawn(new double[] { 0.3, 0.5, 0.05, 0.9, 0.9 })).as("ranks 1, 0.67, 0.47").containsExactly(1, 2);
	}

	/** Always as many, and each about as often as its chance says. */
	@Test
	void eachHasItsChance() {
		long[] sizes = { 3, 17, 8, 1, 40, 12, 9, 5, 20, 11 };
		var draw = new SizedDraw(sizes, 4);
		var random = new Random(20261204);
		int[] times = new int[sizes.length];
		int draws = 40_000;
		for (int i = 0; i < draws; i++) {
			List<Integer> drawn = draw.drawn(random.doubles(sizes.length).toArray());
			assertThat(drawn).hasSize(4);
			drawn.forEach(it -> times[it]++);
		}
		for (int i = 0; i < sizes.length; i++) {
			assertThat((double) times[i] / draws).isCloseTo(draw.chance(i), within(0.01));
		}
		assertThat(draw.chance(1)).as("40 of 126 is more than a fourth; 17 of 86, three times").isCloseTo(3 * 17 / 86.0, within(1e-12));
	}

	@Test
	void allMayBeDrawn() {
		assertThat(new SizedDraw(new long[] { 1, 2, 3 }, 3).drawn(new double[] { 0.9, 0.1, 0.5 })).containsExactly(0, 1, 2);
		assertThatThrownBy(() -> new SizedDraw(new long[] { 1, 2, 3 }, 4)).hasMessageContaining("4 of 3");
	}
}
