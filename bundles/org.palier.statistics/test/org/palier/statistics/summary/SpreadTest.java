// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SpreadTest {

	@Test
	void quantilesAreInterpolated() {
		// R: quantile(1:10, c(.05, .1, .5, .9, .95))
		Spread spread = Spread.of(new double[] { 3, 1, 2, 10, 9, 8, 7, 6, 5, 4, Double.NaN });
		assertThat(spread.q05()).isCloseTo(1.45, within(1e-12));
		assertThat(spread.q10()).isCloseTo(1.9, within(1e-12));
		assertThat(spread.median()).isEqualTo(5.5);
		assertThat(spread.q90()).isCloseTo(9.1, within(1e-12));
		assertThat(spread.q95()).isCloseTo(9.55, within(1e-12));
		assertThat(spread.undefined()).isEqualTo(1);
	}

	@Test
	void drawsAreInNoOrderAndTwoMayBeAlike() {
		// Python: statistics.fmean(x), statistics.quantiles(x, n=20, method='inclusive')
		double[] draws = { 4.25, -3.5, 0, 17.75, 4.25, 2.5, -11, 8.125, 4.25, 3, 29.5, -0.75, 6 };
		double[] before = draws.clone();
		Spread spread = Spread.of(draws);
		assertThat(spread.mean()).isCloseTo(4.951923076923077, within(1e-12));
		assertThat(new double[] { spread.q05(), spread.q10(), spread.q25(), spread.median(), spread.q75(), spread.q90(), spread.q95() })
				.containsExactly(new double[] { -6.5, -2.95, 0, 4.25, 6, 15.825, 22.45 }, within(1e-12));
		assertThat(draws).as("stay as they are").containsExactly(before);
	}

	/** For the numbers 0 to n - 1 in any order, the quantile of p is p (n - 1). */
	@Test
	void ofManyDrawsThePlacesAreExact() {
		for (int size : new int[] { 1, 2, 3, 19, 400, 10_000 }) {
			double[] draws = IntStream.range(0, size).mapToDouble(it -> (it * 7919L + 13) % size).toArray();
			Spread spread = Spread.of(draws);
			double last = size - 1.0;
			assertThat(new double[] { spread.q05(), spread.q10(), spread.q25(), spread.median(), spread.q75(), spread.q90(), spread.q95() })
					.containsExactly(new double[] { 0.05 * last, 0.1 * last, 0.25 * last, 0.5 * last, 0.75 * last, 0.9 * last, 0.95 * last },
							within(1e-9));
		}
	}

	@Test
	void nothingToSpread() {
		Spread nothing = Spread.of(new double[] { Double.NaN, Double.NaN });
		assertThat(nothing).isEqualTo(Spread.constant(Double.NaN, 2));
		assertThat(nothing.undefined()).isEqualTo(2);
		assertThat(nothing.mean()).isNaN();
		assertThat(nothing.isCertain()).isFalse();
	}

	@Test
	void aConstantIsCertain() {
		Spread constant = Spread.constant(4, 3);
		assertThat(constant).isEqualTo(Spread.of(new double[] { 4, 4, 4 }));
		assertThat(constant.undefined()).isZero();
		assertThat(constant.isCertain()).isTrue();
		assertThat(Spread.of(new double[] { 4, 4, 5 }).isCertain()).isFalse();
		assertThat(Spread.of(new double[] { 4, 4, Double.NaN }).isCertain()).isFalse();
	}
}
