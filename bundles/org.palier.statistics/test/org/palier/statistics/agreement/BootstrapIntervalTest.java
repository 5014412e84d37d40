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
}
