// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimEvidenceTest {

	/** "Mostly the first". */
	private static final Predicate<List<ShareRange>> MOSTLY = it -> it.getFirst().low() > 0.5;

	/** Half and at least ten; all of them where there are fewer than ten. */
	@ParameterizedTest
	@CsvSource({ "40, 1, 20, false", "40, 19, 20, false", "40, 20, 20, true", "41, 20, 21, false", "15, 9, 10, false", "15, 10, 10, true",
			"10, 10, 10, true",
			"9, 8, 9, false", "9, 9, 9, true", "1, 1, 1, true", "0, 0, 0, false" })
	void needsHalfOfTheBodiesAndTen(long bodies, long behind, long needed, boolean enough) {
		Coverage coverage = Coverage.ofBodies(bodies, behind);
		assertThat(coverage.bodiesNeeded()).isEqualTo(needed);
		assertThat(coverage.isEnough()).isEqualTo(enough);
	}

	/** All forty bodies have a page that was read, and 23 of 116 pages were. */
	@Test
	void needsHalfOfThePages() {
		var coverage = new Coverage(40, 40, 116, 23);
		assertThat(new ClaimEvidence(coverage, List.of(ShareRange.exact(0.9)), Optional.empty()).of(MOSTLY))
				.isEqualTo(new Standing.TooLittleRead(coverage));
		assertThat(coverage.unitsNeeded()).isEqualTo(58);
	}

	@Test
	void isTrueOverTheWholeRange() {
		assertThat(over(new ShareRange(0.7, 0.55, 0.8)).of(MOSTLY).holds()).isTrue();
		assertThat(over(new ShareRange(0.7, 0.45, 0.8)).of(MOSTLY)).isEqualTo(new Standing.Crosses());
		assertThat(over(ShareRange.unchecked(0.99)).of(MOSTLY)).as("nobody checked the program").isEqualTo(new Standing.Crosses());
	}

	@Test
	void isTrueWithoutTheBodyThatWeighsMost() {
		var giant = new Heaviest(0.62, List.of(ShareRange.exact(0.3)));
		assertThat(with(giant).of(MOSTLY)).isEqualTo(new Standing.RestsOnOneBody(giant));
		assertThat(with(giant).ofNumbers()).isEqualTo(new Standing.RestsOnOneBody(giant));
		assertThat(with(new Heaviest(0.1, List.of(ShareRange.exact(0.68)))).ofNumbers().holds()).isTrue();
	}

	/** A number that nobody checked has no range to hide behind. */
	@Test
	void anUncheckedNumberMovesByFivePointsAtMost() {
		assertThat(new ClaimEvidence(Coverage.ofBodies(40, 40), List.of(ShareRange.unchecked(0.7)),
				Optional.of(new Heaviest(0.5, List.of(ShareRange.unchecked(0.64)))))
				.ofNumbers().holds()).isFalse();
	}

	private static ClaimEvidence over(ShareRange span) {
		return ClaimEvidence.ofBodies(Coverage.ofBodies(40, 40), span);
	}

	private static ClaimEvidence with(Heaviest giant) {
		return new ClaimEvidence(Coverage.ofBodies(40, 40), List.of(ShareRange.exact(0.7)), Optional.of(giant));
	}
}
