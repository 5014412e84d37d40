// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
		assertThat(draw.drawn(List.of(0, 1, 2, 3, 4, 5, 6), 0.2)).containsExactly(0, 2, 3, 5);
		assertThat(draw.drawn(List.of(0, 1, 2, 3, 4, 5, 6), 0.7)).containsExactly(1, 2, 4, 6);
	}

	/** 50 of 100 where three are drawn; then 30 of the 50 that are left where two are; then one of the four. */
	@Test
	void whatIsCertainOnceOthersAreIsFoundToo() {
		var draw = new SizedDraw(new long[] { 50, 30, 5, 5, 5, 5 }, 3);

		assertThat(IntStream.range(0, 6).mapToDouble(draw::chance)).containsExactly(1.0, 1.0, 0.25, 0.25, 0.25, 0.25);
		assertThat(new SizedDraw(new long[] { 50, 30 }, 100, 3).chance(1)).as("from the sizes of some, and of all together").isEqualTo(1);
	}

	/** Over all starts each is drawn as often as its chance says, and always as many. */
	@Test
	void eachHasExactlyItsChance() {
		long[] sizes = { 3, 17, 8, 1, 40, 12, 9, 5, 20, 11 };
		var draw = new SizedDraw(sizes, 4);
		List<Integer> order = List.of(7, 2, 9, 0, 4, 1, 8, 3, 6, 5);
		int[] times = new int[sizes.length];
		int starts = 2000;
		for (int i = 0; i < starts; i++) {
			List<Integer> drawn = draw.drawn(order, (i + 0.5) / starts);
			assertThat(drawn).hasSize(4);
			drawn.forEach(it -> times[it]++);
		}
		for (int i = 0; i < sizes.length; i++) {
			assertThat((double) times[i] / starts).isCloseTo(draw.chance(i), within(0.001));
		}
		assertThat(draw.chance(1)).as("40 of 126 is more than a fourth; 17 of 86, three times").isCloseTo(3 * 17 / 86.0, within(1e-12));
	}

	@Test
	void allMayBeDrawn() {
		assertThat(new SizedDraw(new long[] { 1, 2, 3 }, 3).drawn(List.of(2, 0, 1), 0.9)).containsExactly(2, 0, 1);
		assertThatThrownBy(() -> new SizedDraw(new long[] { 1, 2, 3 }, 4)).hasMessageContaining("4 of 3");
	}
}
