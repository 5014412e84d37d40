// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.statistics.differences.Independence.Method;
import org.palier.statistics.intervals.WilsonInterval;

/** Against published examples: A. Agresti (2007), An introduction to categorical data analysis, 2nd edition. */
class IndependenceTest {

	/** Table 2.5: party identification by gender, X² = 30.1 with 2 degrees of freedom, P < 0.0001; least expected count 319.6. */
	@Test
	void chiSquareOfThreeOutcomes() {
		Independence test = Independence.of(List.of(new long[] { 762, 327, 468 }, new long[] { 484, 239, 477 }));
		assertThat(test.method()).isEqualTo(Method.CHI_SQUARE);
		assertThat(test.statistic()).isCloseTo(30.1, within(0.05));
		assertThat(test.freedom()).isEqualTo(2);
		// 1200 * 566 / 2757 is the product of margins over n
		assertThat(test.leastExpected()).isCloseTo(1200 * 566 / 2757.0, within(1e-9));
		// with 2 degrees of freedom the probability is exp(-X²/2)
		assertThat(test.probability().getAsDouble()).isCloseTo(Math.exp(-test.statistic() / 2), within(1e-12)).isLessThan(0.0001);
		assertThat(test.cramer()).isCloseTo(Math.sqrt(30.07 / 2757), within(1e-4));
	}

	/** Table 2.8: the lady tasting tea, 3 of 4 right; two-sided P = 0.486, that is 34/70. */
	@Test
	void fisherWhereFewAreExpected() {
		Independence test = Independence.of(List.of(new long[] { 3, 1 }, new long[] { 1, 3 }));
		assertThat(test.method()).isEqualTo(Method.FISHER);
		assertThat(test.leastExpected()).isEqualTo(2);
		assertThat(test.probability().getAsDouble()).isCloseTo(34 / 70.0, within(1e-9));
		// phi of the table is (3·3 - 1·1) / 16
		assertThat(test.cramer()).isCloseTo(0.5, within(1e-12));
	}

	/** 3 × 2 with expected counts of 2: no test, but a size. */
	@Test
	void largerTablesWithSmallCountsAreNotTested() {
		Independence test = Independence.of(List.of(new long[] { 3, 1 }, new long[] { 1, 3 }, new long[] { 2, 2 }));
		assertThat(test.method()).isEqualTo(Method.NONE);
		assertThat(test.probability()).isEmpty();
		assertThat(test.leastExpected()).isEqualTo(2);
	}

	@Test
	void nothingIsComparedWithoutTwoGroupsOrTwoOutcomes() {
		assertThat(Independence.of(List.of(new long[] { 3, 1 }, new long[] { 0, 0 })).method()).isEqualTo(Method.NONE);
		Independence alike = Independence.of(List.of(new long[] { 3, 0 }, new long[] { 5, 0 }));
		assertThat(alike.method()).isEqualTo(Method.NONE);
		assertThat(alike.n()).isEqualTo(8);
		assertThat(alike.cramer()).isNaN();
		assertThat(alike.cramerCorrected()).isNaN();
		assertThat(Independence.of(List.of()).n()).isZero();
	}

	/** An outcome that nobody has changes nothing. */
	@Test
	void emptyOutcomesAreLeftOut() {
		assertThat(Independence.of(List.of(new long[] { 30, 0, 10 }, new long[] { 20, 0, 20 })))
				.isEqualTo(Independence.of(List.of(new long[] { 30, 10 }, new long[] { 20, 20 })));
	}

	/**
	 * By pencil: 30, 10 / 20, 20 has X² = 80 (30·20 - 10·20)² / (40·40·50·30) = 5.3333; phi² = 0.066667. Bergsma:
	 * 0.066667 - 1/79 = 0.054008; 2 - 1/79 - 1 = 0.987342; the root of 0.054008/0.987342 is 0.233883.
	 */
	@Test
	void cramerIsCorrectedAfterBergsma() {
		Independence test = Independence.of(List.of(new long[] { 30, 10 }, new long[] { 20, 20 }));
		assertThat(test.statistic()).isCloseTo(16 / 3.0, within(1e-9));
		assertThat(test.cramer()).isCloseTo(0.258199, within(1e-6));
		assertThat(test.cramerCorrected()).isCloseTo(0.233883, within(1e-5));
	}

	/**
	 * Larger tables, in exact fractions by Python: X² = 16705/2552; phi² less 2/77 is 6211/107184. The rows become 2 -
	 * 1/77 = 153/77 and the columns 3 - 4/77 = 227/77. The fewer less 1 divides: the root of 6211/105792.
	 */
	@Test
	void cramerOfTwoRowsAndThreeColumnsIsCorrectedByTheRows() {
		Independence test = Independence.of(List.of(new long[] { 10, 20, 30 }, new long[] { 6, 9, 3 }));
		assertThat(test.statistic()).isCloseTo(16705 / 2552.0, within(1e-9));
		assertThat(test.leastExpected()).isCloseTo(48 / 13.0, within(1e-12));
		assertThat(test.cramer()).isCloseTo(0.289691, within(1e-6));
		assertThat(test.cramerCorrected()).isCloseTo(Math.sqrt(6211 / 105792.0), within(1e-12));
	}

	/** The counts are turned: X² = 16705/2552 again, and the columns are the fewer. */
	@Test
	void cramerOfThreeRowsAndTwoColumnsIsCorrectedByTheColumns() {
		Independence test = Independence.of(List.of(new long[] { 10, 6 }, new long[] { 20, 9 }, new long[] { 30, 3 }));
		assertThat(test.groups()).isEqualTo(3);
		assertThat(test.cramerCorrected()).isCloseTo(Math.sqrt(6211 / 105792.0), within(1e-12));
	}

	/** n = 150: X² = 28052/363; 4/149 is taken off phi², rows and columns are 443/149: 990487/4002075 in exact fractions by Python. */
	@Test
	void cramerOfASquareOfNineIsCorrected() {
		Independence test = Independence.of(List.of(new long[] { 30, 10, 5 }, new long[] { 10, 30, 10 }, new long[] { 5, 10, 40 }));
		assertThat(test.method()).isEqualTo(Method.CHI_SQUARE);
		assertThat(test.freedom()).isEqualTo(4);
		assertThat(test.statistic()).isCloseTo(28052 / 363.0, within(1e-9));
		assertThat(test.cramerCorrected()).isCloseTo(Math.sqrt(990487 / 4002075.0), within(1e-12));
	}

	/** n = 170, three rows and four columns: X² = 901/35 and a corrected square of 6857/116900, likewise. */
	@Test
	void cramerOfThreeRowsAndFourColumnsIsCorrected() {
		Independence test = Independence.of(List.of(new long[] { 20, 10, 10, 10 }, new long[] { 10, 20, 10, 10 }, new long[] { 10, 10, 20, 30 }));
		assertThat(test.freedom()).isEqualTo(6);
		assertThat(test.statistic()).isCloseTo(901 / 35.0, within(1e-9));
		assertThat(test.cramerCorrected()).isCloseTo(Math.sqrt(6857 / 116900.0), within(1e-12));
	}

	/** The counts are turned: four rows and three columns, and again the three are the fewer. */
	@Test
	void cramerOfFourRowsAndThreeColumnsIsCorrectedByTheColumns() {
		Independence test = Independence
				.of(List.of(new long[] { 20, 10, 10 }, new long[] { 10, 20, 10 }, new long[] { 10, 10, 20 }, new long[] { 10, 10, 30 }));
		assertThat(test.groups()).isEqualTo(4);
		assertThat(test.outcomes()).isEqualTo(3);
		assertThat(test.n()).isEqualTo(170);
		assertThat(test.statistic()).isCloseTo(901 / 35.0, within(1e-9));
		assertThat(test.cramer()).isCloseTo(Math.sqrt(901 / 35.0 / 170 / 2), within(1e-12));
		assertThat(test.cramerCorrected()).isCloseTo(Math.sqrt(6857 / 116900.0), within(1e-12));
	}

	/** X² = 2 of 12: phi² of 1/6 is less than the 2/11 that chance adds, so nothing is left. */
	@Test
	void whatChanceExplainsIsNoAssociation() {
		assertThat(Independence.of(List.of(new long[] { 3, 1 }, new long[] { 1, 3 }, new long[] { 2, 2 })).cramerCorrected()).isZero();
	}

	/** Two units: 2 - 1/1 - 1 is nothing to divide by. */
	@Test
	void twoUnitsAreTooFewForACorrection() {
		assertThat(Independence.of(List.of(new long[] { 1, 0 }, new long[] { 0, 1 })).cramerCorrected()).isNaN();
	}

	/** Cochran: with one expected count of 4 in five, 20 %, a table is tested; with a fourth of them, not; nor with one below 1. */
	@Test
	void cochranAllowsAFifthBelowFive() {
		// two rows of 25 and 25; columns of 8, 10, 12, 10, 10 expect 4, 5, 6, 5, 5 in each: two cells of ten below 5
		assertThat(Independence.of(List.of(new long[] { 5, 4, 6, 5, 5 }, new long[] { 3, 6, 6, 5, 5 })).method()).isEqualTo(Method.CHI_SQUARE);
		// columns of 8, 10, 12, 20 expect 4, 5, 6, 10: two of eight
		assertThat(Independence.of(List.of(new long[] { 5, 4, 6, 10 }, new long[] { 3, 6, 6, 10 })).method()).isEqualTo(Method.NONE);
		// six columns of 2, 10, 12, 10, 10, 10 in rows of 27 expect 1 in the first: not below 1; of 1 they expect a half
		assertThat(Independence.of(List.of(new long[] { 1, 5, 6, 5, 5, 5 }, new long[] { 1, 5, 6, 5, 5, 5 })).method())
				.isEqualTo(Method.CHI_SQUARE);
		assertThat(Independence.of(List.of(new long[] { 1, 5, 6, 5, 5, 5 }, new long[] { 0, 5, 6, 5, 5, 6 })).method()).isEqualTo(Method.NONE);
	}

	/** Five expected in the rarest cell of a table of four is enough for Pearson: rows of 10 and 10, columns of 10 and 10. */
	@Test
	void fiveExpectedAreEnoughForPearson() {
		assertThat(Independence.of(List.of(new long[] { 7, 3 }, new long[] { 3, 7 })).method()).isEqualTo(Method.CHI_SQUARE);
		assertThat(Independence.of(List.of(new long[] { 7, 3 }, new long[] { 2, 7 })).method()).isEqualTo(Method.FISHER);
	}

	/** Without any association the corrected V is 0, never negative. */
	@Test
	void correctedCramerIsNeverBelowNothing() {
		assertThat(Independence.of(List.of(new long[] { 20, 20 }, new long[] { 20, 20 })).cramerCorrected()).isZero();
	}

	/** R 4: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") gives 0.03 0.06 0.06 0.02; by pencil 3·0.01, 2·0.03 for both, 4·0.005. */
	@Test
	void holm() {
		assertThat(Holm.corrected(List.of(0.01, 0.04, 0.03, 0.005))).usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
				.containsExactly(0.03, 0.06, 0.06, 0.02);
		assertThat(Holm.corrected(List.of(0.6, 0.7))).containsExactly(1.0, 1.0);
		assertThat(Holm.corrected(List.of())).isEmpty();
	}

	/** § 2.3.3: aspirin and heart attacks, 189 of 11 034 against 104 of 11 037: odds ratio 1.83, interval 1.44 to 2.33. */
	@Test
	void oddsRatio() {
		OddsRatio odds = OddsRatio.of(189, 11_034, 104, 11_037);
		assertThat(odds.ratio()).isCloseTo(1.83, within(0.005));
		assertThat(odds.low()).isCloseTo(1.44, within(0.005));
		assertThat(odds.high()).isCloseTo(2.33, within(0.005));
		// (0.5 · 5.5) / (10.5 · 5.5): a half is added to each
		assertThat(OddsRatio.of(0, 10, 5, 10).ratio()).isCloseTo(0.5 / 10.5, within(1e-12));
	}

	/**
	 * A half is added to all four wherever one is 0; bounds by Python, exp(log(r) ± 1.959964 sqrt(1/a + 1/b + 1/c +
	 * 1/d)).
	 */
	@Test
	void oddsRatioOfNothing() {
		for (OddsRatio few : List.of(OddsRatio.of(0, 10, 5, 10), OddsRatio.of(5, 10, 10, 10))) {
			assertThat(few.ratio()).isCloseTo(1 / 21.0, within(1e-12));
			assertThat(few.low()).isCloseTo(0.0022030720739671, within(1e-12));
			assertThat(few.high()).isCloseTo(1.0292780354034656, within(1e-9));
		}
		for (OddsRatio many : List.of(OddsRatio.of(10, 10, 5, 10), OddsRatio.of(5, 10, 0, 10))) {
			assertThat(many.ratio()).isCloseTo(21, within(1e-9));
			assertThat(many.high()).isCloseTo(453.911613612914, within(1e-6));
		}
		assertThat(OddsRatio.of(189, 11_034, 104, 11_037).low()).isCloseTo(1.4400423918486225, within(1e-9));
	}

	@Test
	void aDifferenceTurnedHasItsBoundsTurned() {
		assertThat(new ShareDifference(0.2, 0.05, 0.33).turned()).isEqualTo(new ShareDifference(-0.2, -0.33, -0.05));
	}

	/** Newcombe (1998), table II, method 10: 56/70 less 48/80 is 0.0524 to 0.3339; 9/10 less 3/10 is 0.1705 to 0.8090. */
	@Test
	void differenceOfShares() {
		ShareDifference first = ShareDifference.of(56, 70, 48, 80);
		assertThat(first.difference()).isCloseTo(0.2, within(1e-12));
		assertThat(first.low()).isCloseTo(0.0524, within(5e-5));
		assertThat(first.high()).isCloseTo(0.3339, within(5e-5));
		ShareDifference second = ShareDifference.of(9, 10, 3, 10);
		assertThat(second.low()).isCloseTo(0.1705, within(5e-5));
		assertThat(second.high()).isCloseTo(0.8090, within(5e-5));
	}

	/** By pencil: 0.5 in 0.4 to 0.7 less 0.3 in 0.2 to 0.35 is 0.2, from √(0.1² + 0.05²) below to √(0.2² + 0.1²) above. */
	@Test
	void differenceOfSharesThatWereEstimatedApart() {
		ShareDifference difference = ShareDifference.independent(0.5, new WilsonInterval(0.4, 0.7), 0.3, new WilsonInterval(0.2, 0.35));
		assertThat(difference.difference()).isCloseTo(0.2, within(1e-12));
		assertThat(difference.low()).isCloseTo(0.2 - Math.sqrt(0.0125), within(1e-12));
		assertThat(difference.high()).isCloseTo(0.2 + Math.sqrt(0.05), within(1e-12));
	}
}
