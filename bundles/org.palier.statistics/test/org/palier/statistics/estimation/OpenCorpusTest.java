// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.differences.ShareDifference;

/** Ten units of very many, no machine, of which two are not known. Wilson's intervals by Python, of shares whose variance is p(1 - p)/9. */
class OpenCorpusTest {

	private static final long MANY = 1_000_000_000;

	private static CodedCorpus corpus(Stream<Integer> codes) {
		return new CodedCorpus(List.of(new CodedStratum(MANY, new long[3], codes.map(it -> new CodedUnit(it, CodedUnit.ABSTAINED, 1)).toList())));
	}

	/**
	 * Ten units: four of the first category, four of the second, and two without any code. So the first is 4 to 6 of
	 * 10, and the third at most 2 of 10.
	 */
	@Test
	void whatNobodyCodedCouldBeAnything() {
		List<Integer> known = List.of(0, 0, 0, 0, 1, 1, 1, 1);
		var corpus = new OpenCorpus(List.of(corpus(known.stream())),
				choice -> corpus(Stream.concat(known.stream(), Stream.generate(() -> choice.of(new int[] { 0, 1, 2 })).limit(2))), 3);
		ShareEstimate first = corpus.ofTheseUnits().getFirst();

		assertThat(first.corrected()).isCloseTo(0.5, within(1e-12));
		assertThat(first.interval().low()).isCloseTo(0.160304, within(1e-5));
		assertThat(first.interval().high()).isCloseTo(0.839696, within(1e-5));
		assertThat(corpus.ofTheseUnits().getLast().corrected()).isZero();
		assertThat(corpus.ofTheseUnits().getLast().interval().low()).isZero();
		assertThat(corpus.ofTheseUnits().getLast().interval().high()).as("two of ten and what chance adds").isGreaterThan(0.45);
		assertThat(corpus.added()).isGreaterThan(0.1);
	}

	/**
	 * For two units one coder gives the first code, the other the second: nothing is added to the third, and the
	 * estimate is in the middle.
	 */
	@Test
	void whereCodersDifferItIsOneOfWhatTheySay() {
		List<Integer> known = List.of(0, 0, 0, 0, 1, 1, 2, 2);
		int[] said = { 0, 1 };
		List<SampledCorpus> coders = IntStream.of(said)
				.<SampledCorpus>mapToObj(it -> corpus(Stream.concat(known.stream(), Stream.of(it, it)))).toList();
		var corpus = new OpenCorpus(coders, choice -> corpus(Stream.concat(known.stream(), Stream.generate(() -> choice.of(said)).limit(2))), 3);
		List<ShareEstimate> shares = corpus.ofTheseUnits();

		assertThat(shares).extracting(ShareEstimate::corrected).usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
				.containsExactly(0.5, 0.3, 0.2);
		assertThat(shares.getLast().interval()).isEqualTo(coders.getFirst().ofTheseUnits().getLast().interval());
		assertThat(shares.getFirst().interval().low()).isCloseTo(0.160304, within(1e-5));
		assertThat(shares.getFirst().interval().high()).isCloseTo(0.839696, within(1e-5));
		ShareDifference difference = corpus.difference(0, 1);
		assertThat(difference.difference()).isCloseTo(0.2, within(1e-12));
		assertThat(difference.low()).isEqualTo(coders.getLast().difference(0, 1).low());
		assertThat(difference.high()).isEqualTo(coders.getFirst().difference(0, 1).high());
	}
}
