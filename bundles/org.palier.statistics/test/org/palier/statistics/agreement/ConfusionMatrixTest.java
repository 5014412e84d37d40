// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * Thirteen rows; expected numbers by Python, straight from the definition:
 * <pre>
 * ref = "a a a a a b b b b c c c d".split(); pred = "a a a b - b b a c c c b a".split()
 * f1 = lambda c: 2 * sum(r == c == p for r, p in zip(ref, pred)) / (ref.count(c) + pred.count(c))
 * </pre>
 */
class ConfusionMatrixTest {

	static final ConfusionMatrix MATRIX = matrix("a a a a a b b b b c c c d", "a a a b - b b a c c c b a");

	@Test
	void f1OfEachClassAndTheirMean() {
		assertThat(MATRIX.f1("a").getAsDouble()).isCloseTo(0.6, within(1e-12));
		assertThat(MATRIX.f1("b").getAsDouble()).isCloseTo(0.5, within(1e-12));
		assertThat(MATRIX.f1("c").getAsDouble()).isCloseTo(0.6666666666666666, within(1e-12));
		assertThat(MATRIX.macroF1(MATRIX.classes(2)).getAsDouble()).isCloseTo(0.5888888888888889, within(1e-12));
		assertThat(MATRIX.correct()).isEqualTo(7);
	}

	@Test
	void macroF1IsAboutClassesWithEnoughRowsOfTheReference() {
		assertThat(MATRIX.classes(2)).containsExactly("a", "b", "c");
		assertThat(MATRIX.classes(5)).containsExactly("a");
		assertThat(MATRIX.classes(6)).isEmpty();
		assertThat(MATRIX.macroF1(MATRIX.classes(6))).isEmpty();
		assertThat(MATRIX.macroF1(List.of("a", "d")).getAsDouble()).isCloseTo(0.3, within(1e-12));
	}

	@Test
	void abstentionIsMissedByItsClassAndWrongForNone() {
		// a: 5 in the reference, 3 found, 5 predicted
		assertThat(MATRIX.recall("a").getAsDouble()).isCloseTo(0.6, within(1e-12));
		assertThat(MATRIX.precision("a").getAsDouble()).isCloseTo(0.6, within(1e-12));
		assertThat(MATRIX.abstained()).isEqualTo(1);
		assertThat(MATRIX.labels()).containsExactly("a", "b", "c", "d", ConfusionMatrix.ABSTAINED);
	}

	@Test
	void confusionsAreCountedByReferenceAndPrediction() {
		assertThat(MATRIX.count("a", "b")).isEqualTo(1);
		assertThat(MATRIX.count("b", "a")).isEqualTo(1);
		assertThat(MATRIX.count("c", "a")).isZero();
		assertThat(MATRIX.count("d", "a")).isEqualTo(1);
	}

	@Test
	void baselineAlwaysSaysTheMostFrequentCode() {
		// F1 of a: 2 * 5 / (5 + 13); b and c: 0
		ConfusionMatrix baseline = MATRIX.baseline();
		assertThat(MATRIX.majority()).isEqualTo("a");
		assertThat(baseline.correct()).isEqualTo(5);
		assertThat(baseline.macroF1(MATRIX.classes(2)).getAsDouble()).isCloseTo(0.1851851851851852, within(1e-12));
	}

	@Test
	void theMostFrequentCodeComesFirstWhateverItsIdAndEqualOnesById() {
		ConfusionMatrix matrix = matrix("z z z b b a a k", "z - z b b a a y");
		assertThat(matrix.labels()).containsExactly("z", "a", "b", "k", "y", ConfusionMatrix.ABSTAINED);
		assertThat(matrix.majority()).isEqualTo("z");
		assertThat(matrix.classes(1)).containsExactly("z", "a", "b", "k");
	}

	@Test
	void whatIsNeverPredictedHasNoPrecision() {
		assertThat(MATRIX.precision("d")).isEmpty();
		assertThat(MATRIX.recall("d").getAsDouble()).isZero();
	}

	@Test
	void referenceWithoutACodeIsRefused() {
		assertThatThrownBy(() -> matrix("a -", "a a")).isInstanceOf(IllegalArgumentException.class);
	}

	private static ConfusionMatrix matrix(String reference, String predicted) {
		return ConfusionMatrix.of(codes(reference), codes(predicted));
	}

	private static List<String> codes(String text) {
		return Arrays.stream(text.split(" ")).map(it -> it.equals("-") ? ConfusionMatrix.ABSTAINED : it).toList();
	}
}
