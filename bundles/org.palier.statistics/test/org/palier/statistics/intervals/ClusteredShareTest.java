// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** Expected values: the formulas written out anew in NumPy and SciPy (the jackknife by leaving out each body in turn), not by this code. */
class ClusteredShareTest {

	private static final long[] SIZES = { 10, 12, 9, 20, 6, 5, 10, 11, 30, 14 };

	@Test
	void countsNoMoreUnitsThanThereAre() {
		ClusteredShare share = ClusteredShare.of(new long[] { 3, 5, 2, 8, 1, 0, 6, 4, 9, 7 }, SIZES);

		assertThat(share.variance()).isCloseTo(0.0014269, within(1e-7));
		assertThat(share.effective()).isEqualTo(127);
		assertInterval(share, 0.2612200, 0.4599668);
	}

	@Test
	void countsFewerWhereUnitsOfABodyAreAlike() {
		ClusteredShare share = ClusteredShare.of(new long[] { 1, 9, 2, 18, 1, 0, 9, 0, 21, 0 }, SIZES);

		assertThat(share.effective()).isCloseTo(13.5041211, within(1e-7));
		assertThat(share.degrees()).isCloseTo(6.6695197, within(1e-7));
		assertInterval(share, 0.2138184, 0.7585047);
		assertThat(WilsonInterval.of(61, 127).high()).as("as if posts were independent").isCloseTo(0.5665, within(1e-4));
	}

	/** Rule of pencil: of 12 clusters as large as each other, 12 units. */
	@Test
	void takesEachBodyAsOneUnitWhereNoneHasAny() {
		ClusteredShare share = ClusteredShare.of(new long[12], LongStream.generate(() -> 20).limit(12).toArray());

		assertThat(share.effective()).isCloseTo(12, within(1e-12));
		assertInterval(share, 0, 0.2875943);
	}

	@Test
	void knowsLittleWhereTwoBodiesHaveAllOfIt() {
		assertInterval(ClusteredShare.of(new long[] { 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 },
				new long[] { 20, 15, 30, 8, 9, 12, 11, 40, 6, 5, 14, 22 }), 0.0019059, 0.4284994);
	}

	@Test
	void knowsLittleWhereOneBodyWeighsTwoThirds() {
		ClusteredShare share = ClusteredShare.of(new long[] { 120, 3, 5, 2, 6, 1, 4, 3, 2, 5, 6 },
				new long[] { 200, 10, 11, 9, 14, 6, 12, 9, 8, 13, 15 });

		assertThat(share.degrees()).isCloseTo(1.2866536, within(1e-7));
		assertInterval(share, 0.0393406, 0.9639657);
	}

	@Test
	void ofNineBodiesOrOfStrangersThereIsNone() {
		assertThat(ClusteredShare.of(new long[9], LongStream.generate(() -> 20).limit(9).toArray()).interval()).isEmpty();
		var counts = new ClusteredShare.Counts();
		for (int body = 0; body < 12; body++) {
			counts.add(body, 5, 10);
			counts.add(body, 1, 2);
		}
		assertThat(counts.share().clusters()).isEqualTo(12);
		assertThat(counts.share().share()).isEqualTo(0.5);
		assertThat(counts.share().interval()).isPresent();
		counts.add(-1, 0, 0);
		assertThat(counts.share().interval()).as("nothing is of a stranger").isPresent();
		counts.add(-1, 0, 3);
		assertThat(counts.share().hasStrangers()).isTrue();
		assertThat(counts.share().interval()).isEmpty();
		assertThat(new ClusteredShare.Counts().share().share()).isZero();
	}

	@Test
	void refusesMoreThanThereIs() {
		assertThatThrownBy(() -> ClusteredShare.of(new long[] { 3 }, new long[] { 2 })).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> ClusteredShare.of(new long[] { 3 }, new long[0])).isInstanceOf(IllegalArgumentException.class);
	}

	private static void assertInterval(ClusteredShare share, double low, double high) {
		WilsonInterval interval = share.interval().orElseThrow();
		assertThat(interval.low()).isCloseTo(low, within(1e-7));
		assertThat(interval.high()).isCloseTo(high, within(1e-7));
	}
}
