// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Posts shared out among strata. */
class SharedOutTest {

	@Test
	void followsTheWeightsToTheGreatestRemainder() {
		// 10 × (0.5, 0.3, 0.2)
		assertThat(SharedOut.of(10, new double[] { 5, 3, 2 }, new int[] { 99, 99, 99 })).containsExactly(5, 3, 2);
		// 7 × thirds: 2.33 each, and one more for the first.
		assertThat(SharedOut.of(7, new double[] { 1, 1, 1 }, new int[] { 99, 99, 99 })).containsExactly(3, 2, 2);
	}

	@Test
	void whatOneCannotGiveTheOthersDo() {
		assertThat(SharedOut.of(30, new double[] { 1, 1, 1 }, new int[] { 4, 99, 99 })).containsExactly(4, 13, 13);
		assertThat(SharedOut.of(10, new double[] { 100, 1, 1 }, new int[] { 99, 99, 99 })).as("one at least").containsExactly(8, 1, 1);
		assertThat(SharedOut.of(6, new double[] { 0, 0, 1 }, new int[] { 9, 9, 2 })).as("nothing varies").containsExactly(2, 2, 2);
	}

	@Test
	void alwaysAddsUpAndNeverAsksForMoreThanThereIs() {
		var random = new Random(1);
		for (int trial = 0; trial < 2000; trial++) {
			int strata = 1 + random.nextInt(12);
			int[] sizes = random.ints(strata, 1, 40).toArray();
			double[] weights = random.doubles(strata).map(it -> it < 0.2 ? 0 : it).toArray();
			int all = Arrays.stream(sizes).sum();
			int posts = strata + random.nextInt(all - strata + 1);
			int[] given = SharedOut.of(posts, weights, sizes);
			assertThat(Arrays.stream(given).sum()).isEqualTo(posts);
			for (int i = 0; i < strata; i++) {
				assertThat(given[i]).isBetween(1, sizes[i]);
			}
		}
	}
}
