// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.estimation.MadeCorpora.Plan;

class CodedCorpusTest {

	/** People's codes of an agency's posts, by stratum. */
	private static final String AGENCY_A = "001000210120100";
	private static final String AGENCY_B = "01000120010010";

	/**
	 * One of 25 units of 9,000 is of a rare code that the machine did not see, and all 25 that it named are of it. The 24.067 units that the
	 * 25 are worth met 0.96267: gamma.ppf(0.025, 0.96267) of SciPy is 0.0215611, so that 0.0036635 is the lower end. With Wilson's, as before,
	 * it was 0.0096593.
	 */
	@Test
	void whatWasMetOnceInAStratumMayBeVeryRareThere() {
		List<CodedUnit> missed = IntStream.range(0, 25).mapToObj(it -> new CodedUnit(it == 0 ? 1 : 0, 0, it)).toList();
		List<CodedUnit> named = IntStream.range(0, 25).mapToObj(it -> new CodedUnit(1, 1, it)).toList();
		List<ShareEstimate> told = new CodedCorpus(
				List.of(new CodedStratum(9000, new long[] { 9000, 0 }, missed), new CodedStratum(25, new long[] { 0, 25 }, named))).ofTheseUnits();
		assertThat(told.get(1).corrected()).isCloseTo(385 / 9025.0, within(1e-9));
		assertThat(told.get(1).interval().low()).isCloseTo(0.0036634837, within(1e-8));
	}

	/** Wrongly named units make up for missed ones but for the last digits: the lower end of a share near 0 is 0. */
	@Test
	void aShareOfNextToNothingHasALowerEnd() {
		List<CodedUnit> sample = new ArrayList<>(IntStream.range(0, 30).mapToObj(it -> new CodedUnit(0, it == 0 ? 1 : 0, it)).toList());
		var part = new CodedStratum(3000, new double[] { 2900, 100 + 1e-9 }, sample);
		var other = new CodedStratum(3000, new double[] { 3000, 0 }, IntStream.range(0, 30).mapToObj(it -> new CodedUnit(0, 0, it)).toList());
		assertThat(new CodedCorpus(List.of(part, other)).ofTheseUnits().get(1).interval().low()).isZero();
	}

	/**
	 * The machine gives each of 40 units one code, and their weights sum to one but for the last digit: it says
	 * nothing, and is not trusted.
	 */
	@Test
	void aMachineThatSaysTheSameOfTheWholeSampleIsNotTrusted() {
		List<CodedUnit> sample = IntStream.range(0, 40).mapToObj(it -> new CodedUnit(it % 2, 0, 1 + it % 7 / 3.0, it)).toList();
		List<ShareEstimate> told = new CodedCorpus(List.of(new CodedStratum(1000, new long[] { 480, 520 }, sample))).ofTheseUnits();
		assertThat(told.getFirst().trust()).isZero();
	}

	/**
	 * The machine gave the first category to 300 of a thousand, and ten were coded. In the sample both gave it to 4,
	 * the machine alone to one, people alone to one, nobody to 4. By pencil: covariance 0.15, variance of the machine
	 * 0.25, so trust 0.6; share 0.6 x 0.3 + (0.5 - 0.6 x 0.5) = 0.38. The squares of residuals are 1.6, and 0.25 x (1 +
	 * 0.36) for errors not met.
	 */
	@Test
	void trustsTheMachineAsFarAsItAgreesWithPeople() {
		var corpus = new CodedCorpus(List.of(new CodedStratum(1000, new long[] { 300, 700 },
				List.of(unit(0, 0), unit(0, 0), unit(0, 0), unit(0, 0), unit(0, 1), unit(1, 0), unit(1, 1), unit(1, 1), unit(1, 1), unit(1, 1)))));
		ShareEstimate first = corpus.ofTheseUnits().getFirst();

		assertThat(first.naive()).isEqualTo(0.3);
		assertThat(first.trust()).isCloseTo(0.6, within(1e-12));
		assertThat(first.corrected()).isCloseTo(0.38, within(1e-12));
		assertThat(first.effective()).isCloseTo(0.2356 / (0.99 * 10 / 9 * 0.0194), within(1e-9));
		assertThat(first.interval().low()).isCloseTo(0.162429, within(1e-6));
		assertThat(first.interval().high()).isCloseTo(0.659522, within(1e-6));
		assertThat(corpus.ofTheseUnits().get(1).corrected()).isCloseTo(0.62, within(1e-12));
		assertThat(first.coded()).isEqualTo(10);
	}

	/** By pencil: 0.7 x 0.8 + 0.3 x 0.1; the bounds by a script of their own that joins Wilson's intervals of the two strata. */
	@Test
	void joinsStrataByTheirWeights() {
		CodedCorpus corpus = byPredicted(8, 1);
		ShareEstimate first = corpus.ofTheseUnits().getFirst();

		assertThat(first.naive()).isEqualTo(0.7);
		assertThat(first.corrected()).isCloseTo(0.59, within(1e-12));
		assertThat(first.interval().low()).isCloseTo(0.361874, within(1e-6));
		assertThat(first.interval().high()).isCloseTo(0.729673, within(1e-6));
		assertThat(corpus.difference(0, 1).difference()).isCloseTo(0.18, within(1e-12));
		// With two categories, one is what the other is not: p - (1 - p) is 2p - 1, and so are the bounds.
		assertThat(corpus.difference(0, 1).low()).isCloseTo(2 * 0.361874 - 1, within(2e-6));
		assertThat(corpus.difference(0, 1).high()).isCloseTo(2 * 0.729673 - 1, within(2e-6));
	}

	/** Where ten of ten are alike, and where a machine that is right in nine of ten adds errors that were not met. */
	@Test
	void ofTwoCategoriesTheDifferenceIsTwiceTheShareLessOne() {
		var one = new CodedCorpus(List.of(new CodedStratum(1000, new long[] { 300, 700 }, List.of(unit(0, 0), unit(0, 0), unit(0, 0),
				unit(0, 1), unit(1, 1), unit(1, 1), unit(1, 1), unit(1, 1), unit(1, 1), unit(1, 1)))));
		for (CodedCorpus corpus : List.of(byPredicted(10, 0), byPredicted(10, 3), one)) {
			ShareEstimate first = corpus.ofTheseUnits().getFirst();
			ShareDifference difference = corpus.difference(0, 1);

			assertThat(difference.difference()).isCloseTo(2 * first.corrected() - 1, within(1e-12));
			assertThat(difference.low()).isCloseTo(2 * first.interval().low() - 1, within(1e-9));
			assertThat(difference.high()).isCloseTo(2 * first.interval().high() - 1, within(1e-9));
			assertThat(corpus.difference(1, 0).high()).isCloseTo(-difference.low(), within(1e-12));
		}
	}

	/**
	 * Ten of very many, 5, 3 and 2 of three categories, and no machine. R: w &lt;- function(x, n) prop.test(x, n,
	 * correct = FALSE)$conf.int with n = 9, because variances are p (1 - p)/9. Then r &lt;- -sqrt(.5 * .3/(.5 * .7));
	 * .2 - sqrt((.5 - l1)^2 + (u2 - .3)^2 - 2 * r * (.5 - l1) * (u2 - .3)).
	 */
	@Test
	void theDifferenceOfTwoOfThreeCategoriesComesFromTheIntervalsOfBoth() {
		var corpus = new CodedCorpus(List.of(part(1_000_000_000, "0000011122")));

		assertThat(corpus.difference(0, 1).difference()).isCloseTo(0.2, within(1e-12));
		assertThat(corpus.difference(0, 1).low()).isCloseTo(-0.337853653, within(1e-6));
		assertThat(corpus.difference(0, 1).high()).isCloseTo(0.629854290, within(1e-6));
	}

	@Test
	void takesNoAgreementOfAFewForCertain() {
		ShareEstimate first = byPredicted(10, 0).ofTheseUnits().getFirst();

		assertThat(first.corrected()).isEqualTo(0.7);
		assertThat(first.interval().low()).isLessThan(0.55);
		assertThat(first.interval().high()).isGreaterThan(0.75);
		assertThat(first.effective()).as("ten of ten in both strata tell no more than twenty").isLessThan(20);
	}

	/** Twice as many of the first kind were drawn as there should be: with their chances given, a half is a half. */
	@Test
	void weighsUnitsByTheirChances() {
		List<CodedUnit> sample = new ArrayList<>();
		IntStream.range(0, 20).forEach(it -> sample.add(new CodedUnit(0, CodedUnit.ABSTAINED, 10, it)));
		IntStream.range(0, 10).forEach(it -> sample.add(new CodedUnit(1, CodedUnit.ABSTAINED, 20, it)));
		ShareEstimate first = new CodedCorpus(List.of(new CodedStratum(400, new long[2], sample))).ofTheseUnits().getFirst();

		assertThat(first.corrected()).isCloseTo(0.5, within(1e-12));
		assertThat(first.naive()).as("the machine abstained of all").isZero();
		assertThat(first.trust()).isZero();
	}

	/**
	 * Posts of one agency among those of a stratified draw: 15 of its 90 in one stratum, 14 of its 40 in the other.
	 * Given how many chance took of them, they are a draw of their own. The values are from R {@code survey} 4.4-2,
	 * with their sizes as {@code fpc}. For shares and e, 1 for the first category and -1 for the second, it is {@code
	 * svymean(~e, svydesign(ids = ~1, strata = ~h, fpc = ~Nd, data = agency))}. As a domain of the whole draw, where
	 * its sizes are not used, R says 0.339 806 with a variance of 0.029 200 ({@code subset}): a little less sure.
	 */
	@Test
	void isADrawOfItsOwnInAPart() {
		var agency = new CodedCorpus(List.of(part(90, AGENCY_A), part(40, AGENCY_B)));
		ShareDifference difference = agency.difference(0, 1);

		assertThat(agency.ofTheseUnits()).extracting(ShareEstimate::corrected)
				.usingElementComparator((one, other) -> Math.abs(one - other) < 1e-11 ? 0 : 1)
				.containsExactly(0.613186813187, 0.272527472527, 0.114285714286);
		assertThat(difference.difference()).isCloseTo(0.340659340659, within(1e-11));
		assertThat(agency.variance(Contrast.of(0, 1, new double[3]))).isCloseTo(0.0253471802922, within(1e-11));
	}

	private static CodedStratum part(int units, String codes) {
		return new CodedStratum(units, new long[3], codes.chars().mapToObj(it -> new CodedUnit(it - '0', CodedUnit.ABSTAINED, 1)).toList());
	}

	@Test
	void saysNothingOfAProcessWithFewClusters() {
		CodedCorpus corpus = byPredicted(8, 1);
		List<PredictedCluster> nine = IntStream.range(0, 9)
				.mapToObj(it -> new PredictedCluster(it, it == 0 ? 200 : 100, it == 0 ? new long[] { 140, 60 } : new long[] { 70, 30 })).toList();
		assertThat(corpus.ofTheProcess(nine)).extracting(ShareEstimate::interval).containsOnlyNulls();

		List<PredictedCluster> ten = IntStream.range(0, 10).mapToObj(it -> new PredictedCluster(it, 100, new long[] { 70, 30 })).toList();
		ShareEstimate process = corpus.ofTheProcess(ten).getFirst();
		ShareEstimate these = corpus.ofTheseUnits().getFirst();
		assertThat(process.corrected()).isEqualTo(these.corrected());
		assertThat(process.interval().high() - process.interval().low()).isGreaterThanOrEqualTo(these.interval().high() - these.interval().low());
		assertThatThrownBy(() -> corpus.ofTheProcess(ten.subList(1, 10))).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void refusesWhatCannotBe() {
		assertThatThrownBy(() -> new CodedStratum(10, new long[] { 6, 5 }, List.of(unit(0, 0)))).hasMessageContaining("11 of 10");
		assertThatThrownBy(() -> new CodedStratum(10, new long[] { 5, 5 }, List.of())).hasMessageContaining("0 of 10");
		assertThatThrownBy(() -> new CodedStratum(10, new long[] { 5, 5 }, List.of(unit(2, 0)))).hasMessageContaining("2 categories");
		assertThatThrownBy(() -> new CodedUnit(0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new CodedCorpus(List.of())).isInstanceOf(IllegalArgumentException.class);
	}

	/**
	 * Over 200 corpora with known shares, 95 % of the intervals should contain them. The bounds leave room for the
	 * chance of 200, and for intervals of rare categories that are right more often. The machine alone, counted as if
	 * it were right, contains them hardly ever.
	 */
	@ParameterizedTest
	@CsvSource({ "SIMPLE, 200, 0.1, true", "EQUAL_BY_PREDICTED, 200, 0, true", "EQUAL_BY_PREDICTED, 400, 0.2, false",
			"FIFTH_OF_CLUSTERS, 200, 0.1, true",
			"TWO_FIFTHS_OF_CLUSTERS, 200, 0.2, true" })
	void intervalsHoldTheTruth(Plan plan, int sample, double icc, boolean fair) {
		var corpora = new MadeCorpora(Coverage.SHARES, fair ? Coverage.FAIR : Coverage.GOOD, 50, 40, icc, 7);
		Coverage coverage = Coverage.of(corpora, plan, sample, 200);

		assertThat(DoubleStream.of(coverage.ofTheseUnits())).allSatisfy(it -> assertThat(it).isBetween(0.91, 1.0));
		assertThat(DoubleStream.of(coverage.ofTheProcess())).allSatisfy(it -> assertThat(it).isBetween(0.91, 1.0));
		assertThat(DoubleStream.of(coverage.differences())).as("of two categories").allSatisfy(it -> assertThat(it).isBetween(0.91, 1.0));
		assertThat(DoubleStream.of(coverage.ofTheseUnits()).limit(3)).allSatisfy(it -> assertThat(it).isBetween(0.91, 0.99));
		if (fair) {
			assertThat(coverage.naive()[0]).as("the machine alone").isLessThan(0.5);
		}
	}

	/** Strata by what the machine said: 700 and 300, of ten coded in each so many are of the first category. */
	private static CodedCorpus byPredicted(int ofFirst, int ofSecond) {
		return new CodedCorpus(List.of(new CodedStratum(700, new long[] { 700, 0 }, ten(ofFirst, 0)),
				new CodedStratum(300, new long[] { 0, 300 }, ten(ofSecond, 1))));
	}

	private static List<CodedUnit> ten(int first, int predicted) {
		return IntStream.range(0, 10).mapToObj(it -> new CodedUnit(it < first ? 0 : 1, predicted, it)).toList();
	}

	private static CodedUnit unit(int code, int predicted) {
		return new CodedUnit(code, predicted, 0);
	}
}
