// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class BootstrapIntervalTest {

	private final ConfusionMatrix matrix = ConfusionMatrixTest.MATRIX;

	/** By a bootstrap of our own in Python on the generator that the documentation of java.util.Random states. */
	@Test
	void equalsABootstrapWrittenAnew() {
		BootstrapInterval interval = BootstrapInterval.ofMacroF1(matrix, matrix.classes(2), 2000, 42).orElseThrow();
		assertThat(interval.low()).isCloseTo(0.2380952380952381, within(1e-12));
		assertThat(interval.high()).isCloseTo(0.8381114718614718, within(1e-12));
	}

	@Test
	void sameSeedSameIntervalAndAnotherSeedAnother() {
		assertThat(BootstrapInterval.ofMacroF1(matrix, matrix.classes(2), 500, 7))
				.isEqualTo(BootstrapInterval.ofMacroF1(matrix, matrix.classes(2), 500, 7))
				.isNotEqualTo(BootstrapInterval.ofMacroF1(matrix, matrix.classes(2), 500, 8));
	}

	@Test
	void perfectCoderHasNoSpread() {
		ConfusionMatrix perfect = ConfusionMatrix.of(List.of("a", "a", "b", "b"), List.of("a", "a", "b", "b"));
		assertThat(BootstrapInterval.ofMacroF1(perfect, perfect.classes(1), 200, 1)).contains(new BootstrapInterval(1, 1));
	}

	@Test
	void nothingToMeasureHasNoInterval() {
		assertThat(BootstrapInterval.ofMacroF1(matrix, List.of(), 200, 1)).isEmpty();
		assertThat(BootstrapInterval.ofMacroF1(ConfusionMatrix.of(List.of(), List.of()), List.of(), 200, 1)).isEmpty();
	}

	/** numpy.quantile([0.1, 0.2, 0.4, 0.8, 0.9], [.025, .5, .975]) */
	@Test
	void quantilesAreThoseOfNumPy() {
		double[] sorted = { 0.1, 0.2, 0.4, 0.8, 0.9 };
		assertThat(BootstrapInterval.quantile(sorted, 0.025)).isCloseTo(0.11, within(1e-12));
		assertThat(BootstrapInterval.quantile(sorted, 0.5)).isCloseTo(0.4, within(1e-12));
		assertThat(BootstrapInterval.quantile(sorted, 0.975)).isCloseTo(0.89, within(1e-12));
	}
}
