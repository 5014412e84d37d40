// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * Clusters drawn first. Numbers that are not by pencil come from R 4.5 with the package survey 4.4-2, of four agencies drawn of
 * twelve, with 40, 10, 25 and 60 posts, of which 5, 3, 4 and 6 were coded:
 *
 * <pre>
 * d &lt;- data.frame(a = rep(1:4, c(5, 3, 4, 6)), id = 1:18, M = 12, Na = rep(c(40, 10, 25, 60), c(5, 3, 4, 6)),
 *   y = as.integer(strsplit("000120000112001120", "")[[1]]), f = as.integer(strsplit("001120009110001109", "")[[1]]))
 * design &lt;- svydesign(id = ~a + id, fpc = ~M + Na, data = d)
 * svymean(~I(1 * (y == k)), design); svymean(~I(1 * (y == 0) - (y == 1)), design)
 * w &lt;- weights(design); f.mean &lt;- weighted.mean(f == k, w); y.mean &lt;- weighted.mean(y == k, w)
 * l &lt;- sum(w^2 * ((f == k) - f.mean) * ((y == k) - y.mean)) / sum(w^2 * ((f == k) - f.mean)^2)  # at most 1
 * svymean(~I((y == k) - l * (f == k)), design)           # and subset(design, part) of the part
 * </pre>
 */
class TwoStageCorpusTest {

	private static final int[] SIZES = { 40, 10, 25, 60 };
	private static final String[] PEOPLE = { "00012", "000", "0112", "001120" };
	/** 9 where the machine abstained. */
	private static final String[] MACHINE = { "00112", "000", "9110", "001109" };
	private static final String[] PART = { "11011", "000", "1110", "101111" };

	/**
	 * Two of four clusters of ten were drawn, and two units of each were coded: one of two is of the category, then
	 * both. By pencil, with weights of 10, the totals of the residuals are -5 and 5, so that the variance between
	 * clusters is 100. Half of it counts, because two of four were drawn; within the first it is 20, twice. The
	 * variance is 90/40².
	 */
	@Test
	void addsWhatIsOpenWithinClustersToWhatTheyDifferBy() {
		var corpus = new TwoStageCorpus(40, new long[2], chances(4, 1, 2),
				List.of(new DrawnStratum(10, 2, List.of(coded(0, 10, 1), coded(1, 10, 1))),
						new DrawnStratum(10, 2, List.of(coded(0, 10, 2), coded(0, 10, 2)))));
		ShareEstimate first = corpus.ofTheseUnits().getFirst();

		assertThat(first.corrected()).isEqualTo(0.75);
		assertThat(corpus.linearised(Contrast.of(0, new double[2]))).isCloseTo(0.05625, within(1e-12));
		assertThat(first.effective()).as("by units alone it would be 3/4 x 1/4 x 4/3 / 4 x 36/40 = 0.05625 too").isCloseTo(0.1875 / 0.05625,
				within(1e-12));
		assertThat(first.coded()).isEqualTo(4);
	}

	@Test
	void isTheSurveyEstimateOfPeopleWhereTheMachineSaysNothing() {
		TwoStageCorpus corpus = corpus(500, new long[3], false, false);

		holds(corpus, 0, 0.520370370370370, 0.00901745286243754);
		holds(corpus, 1, 0.3, 0.00709190672153635);
		holds(corpus, 2, 0.179629629629630, 0.00364067538384631);
		ShareDifference difference = corpus.difference(0, 1);
		assertThat(difference.difference()).isCloseTo(0.220370370370370, within(1e-12));
		assertThat(corpus.linearised(Contrast.of(0, 1, new double[3]))).isCloseTo(0.0285780437841015, within(1e-12));
		// Both intervals and, of the three variances, (0.009017 + 0.007092 - 0.028578)/2 over the standard errors: -0.779592.
		WilsonInterval one = corpus.ofTheseUnits().get(0).interval();
		WilsonInterval other = corpus.ofTheseUnits().get(1).interval();
		double down = 0.520370370370370 - one.low();
		double up = other.high() - 0.3;
		assertThat(difference.low()).isCloseTo(0.220370370370370 - Math.sqrt(down * down + up * up + 2 * 0.779592 * down * up), within(1e-6));
	}

	/** p - (1 - p) is 2p - 1, whatever clusters cost, and where all that was coded is alike. */
	@Test
	void ofTwoCategoriesTheDifferenceIsTwiceTheShareLessOne() {
		DrawnStratum mixed = new DrawnStratum(10, 2, List.of(coded(0, 10, 1), coded(1, 10, 1)));
		for (int code : new int[] { 0, 1 }) {
			for (DrawnStratum first : List.of(mixed, new DrawnStratum(10, 2, List.of(coded(0, 10, 1), coded(0, 10, 1))))) {
				var corpus = new TwoStageCorpus(40, new long[2], chances(4, 1, 2), List.of(first,
						new DrawnStratum(10, 2, List.of(coded(code, 10, 2), coded(code, 10, 2)))));
				ShareEstimate share = corpus.ofTheseUnits().getFirst();
				ShareEstimate other = corpus.ofTheseUnits().getLast();

				assertThat(corpus.difference(0, 1).low()).isCloseTo(Math.max(-1, share.interval().low() - other.interval().high()), within(1e-9));
				assertThat(corpus.difference(0, 1).high()).isCloseTo(Math.min(1, share.interval().high() - other.interval().low()), within(1e-9));
			}
		}
	}

	@Test
	void isTheSurveyEstimateOfResidualsWhereTheMachineIsTrusted() {
		TwoStageCorpus corpus = corpus(500, new long[] { 220, 150, 90 }, true, false);
		double sum = 0.512156463868752 + 0.250074664295863 + 0.284295197603047;

		holds(corpus, 0, 0.512156463868752 / sum, 0.00695275458295533);
		holds(corpus, 1, 0.250074664295863 / sum, 0.00305024820346464);
		holds(corpus, 2, 0.284295197603047 / sum, 0.00386144920007262);
		assertThat(corpus.ofTheseUnits()).extracting(ShareEstimate::trust).satisfiesExactly(
				it -> assertThat(it).isCloseTo(0.389079781655587, within(1e-12)),
				it -> assertThat(it).isCloseTo(0.842490040007314, within(1e-12)),
				it -> assertThat(it).isCloseTo(0.866862066037507, within(1e-12)));
		assertThat(corpus.ofTheseUnits()).extracting(ShareEstimate::naive).containsExactly(0.44, 0.3, 0.18);
	}

	/** One of the four agencies has no coded post of the part, and stays in the design. */
	@Test
	void keepsTheWholeDesignForAPart() {
		TwoStageCorpus people = corpus(280, new long[3], false, true);
		holds(people, 0, 0.419354838709677, 0.00842650455365938);
		holds(people, 1, 0.401985111662531, 0.0112847721664742);
		holds(people, 2, 0.178660049627792, 0.00614518249764946);

		TwoStageCorpus corrected = corpus(280, new long[] { 120, 90, 50 }, true, true);
		double sum = 0.450669790131659 + 0.321428571428571 + 0.265442501109935;
		holds(corrected, 0, 0.450669790131659 / sum, 0.00664693570671013);
		// The machine was right in each coded post of the part; what it may have missed is not met, and keeps the interval open.
		holds(corrected, 1, 0.321428571428571 / sum, 0);
		holds(corrected, 2, 0.265442501109935 / sum, 0.00563045156258746);
		assertThat(corrected.ofTheseUnits().get(1).interval().high()).isGreaterThan(0.4);
	}

	@Test
	void intervalsHaveAsManyDegreesAsClustersThatTell() {
		ShareEstimate first = corpus(500, new long[3], false, false).ofTheseUnits().getFirst();
		WilsonInterval expected = WilsonInterval.ofShare(0.520370370370370, first.effective(), 3.182446305284263);

		assertThat(first.interval().low()).isCloseTo(expected.low(), within(1e-9));
		assertThat(first.interval().high()).isCloseTo(expected.high(), within(1e-9));
	}

	/** A category that nobody saw in four agencies may be in a fifth: fewer units tell of it than were coded. */
	@Test
	void takesNoAgreementOfAFewClustersForCertain() {
		List<DrawnStratum> strata = IntStream.range(0, 4)
				.mapToObj(a -> new DrawnStratum(50, 10, IntStream.range(0, 10).mapToObj(it -> coded(a < 2 ? 0 : 1, 15, a)).toList())).toList();
		ShareEstimate third = new TwoStageCorpus(600, new long[3], chances(12, 0, 1, 2, 3), strata).ofTheseUnits().get(2);

		assertThat(third.corrected()).isZero();
		assertThat(third.effective()).as("forty posts of four agencies that are each of one mind").isLessThan(6);
		assertThat(third.interval().high()).isGreaterThan(0.4);
	}

	/**
	 * Agencies of one mind but for a post each, and a machine that errs once in each. By the residuals, the effect of
	 * agencies is 1.86 times (of all categories together), by people's codes 5.77 times. With fifteen drawn agencies
	 * each category was met in ten: residuals alone count. With twelve each was met in eight: people's codes count too.
	 * Numbers by a script of its own (numpy).
	 */
	@Test
	void whatPeopleSaidTellsOfClustersOnlyWhereACategoryWasMetInFew() {
		assertThat(ofOneMind(15).ofTheseUnits().getFirst().effective()).isCloseTo(193.4098246626848, within(1e-9));
		assertThat(ofOneMind(12).ofTheseUnits().getFirst().effective()).isCloseTo(91.48412279457997, within(1e-9));
	}

	private static TwoStageCorpus ofOneMind(int drawn) {
		List<DrawnStratum> strata = IntStream.range(0, drawn).mapToObj(c -> new DrawnStratum(100, 8, IntStream.range(0, 8).mapToObj(i -> {
			int code = (c % 3 + (i == 0 ? 1 : 0)) % 3;
			return new CodedUnit(code, i == 1 ? (code + 1) % 3 : code, 40.0 / drawn * 100 / 8, c);
		}).toList())).toList();
		return new TwoStageCorpus(4000, new long[] { 1400, 1300, 1300 }, chances(40, IntStream.range(0, drawn).toArray()), strata);
	}

	@Test
	void saysNothingOfAProcessWithFewDrawnClusters() {
		List<PredictedCluster> twelve = IntStream.range(0, 12)
				.mapToObj(it -> new PredictedCluster(it, it == 0 ? 60 : 40, new long[] { 20, 10, 5 })).toList();

		assertThat(corpus(500, new long[] { 240, 120, 60 }, true, false).ofTheProcess(twelve)).extracting(ShareEstimate::interval)
				.containsOnlyNulls();
	}

	/** Where of a stratum one unit alone was coded, clusters count as drawn from very many. */
	@Test
	void isWiderWhereTheSpreadWithinIsNotKnown() {
		DrawnStratum known = new DrawnStratum(10, 2, List.of(coded(0, 10, 2), coded(0, 10, 2)));
		var corpus = new TwoStageCorpus(40, new long[2], chances(4, 1, 2), List.of(new DrawnStratum(10, 1, List.of(coded(1, 20, 1))), known));

		// Totals of the residuals -10 and 10, so 2 x 200 of 40².
		assertThat(corpus.linearised(Contrast.of(0, new double[2]))).isCloseTo(400 / 1600.0, within(1e-12));
	}

	/**
	 * All of the units of each cluster are coded, so that only clusters vary. A has the chance 1/2 and 2 units, both of
	 * the first category, B 1/4 and 2 of the other. C is certain and has 2 of each. By pencil: weights 2, 4, 1,
	 * together 16, share 6/16. The totals of the residuals are 2.5, -3 and 0.5; Hájek's mean of the first two with 1/2
	 * and 3/4 is -0.8. Then 2 (3.3²/2 + 3 x 2.2²/4) = 18.15, and C adds nothing.
	 */
	@Test
	void clustersHaveChancesOfTheirOwn() {
		var corpus = new TwoStageCorpus(20, new long[2], Map.of(1, 0.5, 2, 0.25, 3, 1.0), List.of(
				new DrawnStratum(2, 2, List.of(coded(0, 2, 1), coded(0, 2, 1))), new DrawnStratum(2, 2, List.of(coded(1, 4, 2), coded(1, 4, 2))),
				new DrawnStratum(4, 4, List.of(coded(0, 1, 3), coded(0, 1, 3), coded(1, 1, 3), coded(1, 1, 3)))));

		assertThat(corpus.ofTheseUnits().getFirst().corrected()).isEqualTo(0.375);
		assertThat(corpus.linearised(Contrast.of(0, new double[2]))).isCloseTo(18.15 / 256, within(1e-12));
	}

	/**
	 * Two strata of clusters that are both certain are strata of one draw: 2 of 10 and 2 of 30. The variance is (0.8 x
	 * 2 x 1/2 x 5² + 0.9333 x 2 x 1/2 x 15²)/40².
	 */
	@Test
	void certainClustersAreStrata() {
		var corpus = new TwoStageCorpus(40, new long[2], Map.of(1, 1.0, 2, 1.0), List.of(
				new DrawnStratum(10, 2, List.of(coded(0, 5, 1), coded(1, 5, 1))), new DrawnStratum(30, 2, List.of(coded(0, 15, 2), coded(1, 15, 2)))));

		assertThat(corpus.linearised(Contrast.of(0, new double[2]))).isCloseTo((0.8 * 25 + 28 / 30.0 * 225) / 1600, within(1e-12));
		assertThatThrownBy(() -> new TwoStageCorpus(40, new long[2], Map.of(1, 1.0, 2, 0.5), List.of(
				new DrawnStratum(10, 2, List.of(coded(0, 5, 1), coded(1, 5, 1))), new DrawnStratum(30, 2, List.of(coded(0, 15, 2), coded(1, 15, 2))))))
				.as("one by chance tells nothing of the others").hasMessageContaining("1 by chance");
	}

	@Test
	void refusesWhatCannotBe() {
		DrawnStratum one = new DrawnStratum(10, 1, List.of(coded(0, 10, 1)));
		assertThatThrownBy(() -> new TwoStageCorpus(40, new long[2], chances(4, 1, 2), List.of(one)))
				.hasMessageContaining("1 of 2 clusters (2 by chance)");
		assertThatThrownBy(() -> new DrawnStratum(10, 11, List.of())).hasMessageContaining("11 of 10");
		assertThatThrownBy(() -> new DrawnStratum(10, 1, List.of(coded(0, 1, 1), coded(0, 1, 1)))).hasMessageContaining("2 of 1");
	}

	private static void holds(TwoStageCorpus corpus, int category, double share, double variance) {
		List<ShareEstimate> estimates = corpus.ofTheseUnits();
		assertThat(estimates.get(category).corrected()).isCloseTo(share, within(1e-12));
		double[] trust = estimates.stream().mapToDouble(ShareEstimate::trust).toArray();
		assertThat(corpus.linearised(Contrast.of(category, trust))).isCloseTo(variance, within(1e-12));
		assertThat(estimates.get(category).effective()).as("not more than it tells").isLessThanOrEqualTo(share * (1 - share) / variance + 1e-9);
	}

	private static TwoStageCorpus corpus(long units, long[] predicted, boolean machine, boolean part) {
		List<DrawnStratum> strata = new ArrayList<>();
		for (int a = 0; a < SIZES.length; a++) {
			int agency = a;
			int coded = PEOPLE[a].length();
			double weight = 3.0 * SIZES[a] / coded;
			strata.add(new DrawnStratum(SIZES[a], coded, IntStream.range(0, coded).filter(it -> !part || PART[agency].charAt(it) == '1')
					.mapToObj(it -> new CodedUnit(PEOPLE[agency].charAt(it) - '0', said(machine ? MACHINE[agency].charAt(it) : '9'), weight,
							agency))
					.toList()));
		}
		return new TwoStageCorpus(units, predicted, chances(12, 0, 1, 2, 3), strata);
	}

	/** Equal ones. @param clusters that could be drawn @param drawn of these */
	private static Map<Integer, Double> chances(int clusters, int... drawn) {
		return IntStream.of(drawn).boxed().collect(Collectors.toMap(it -> it, it -> (double) drawn.length / clusters));
	}

	private static int said(char machine) {
		return machine == '9' ? CodedUnit.ABSTAINED : machine - '0';
	}

	private static CodedUnit coded(int code, double weight, int cluster) {
		return new CodedUnit(code, CodedUnit.ABSTAINED, weight, cluster);
	}
}
