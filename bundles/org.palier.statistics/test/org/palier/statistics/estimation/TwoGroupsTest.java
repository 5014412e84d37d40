// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.differences.ShareDifference;

/** Three of six clusters were drawn; each has two units in either year, which all are coded. Nothing is predicted. */
class TwoGroupsTest {

	private static final Map<Integer, Double> CHANCES = Map.of(0, 0.5, 1, 0.5, 2, 0.5);

	/**
	 * Three clusters have 2, 1 and 0 of two units in both years: the difference is 0 in whichever are drawn, and only
	 * uneven intervals are left.
	 */
	@Test
	void whatIsTheSameInBothYearsGoesTogetherWholly() {
		TwoStageCorpus one = year(2, 1, 0);
		ShareEstimate share = one.ofTheseUnits().getFirst();
		ShareDifference difference = new TwoGroups(one, year(2, 1, 0)).difference(0);

		assertThat(difference.difference()).isZero();
		assertThat(share.interval().high() - share.interval().low()).isGreaterThan(0.5);
		assertThat(difference.high()).isCloseTo(0, within(1e-9));
		assertThat(difference.low()).isCloseTo(0, within(1e-9));
	}

	/** 2, 1, 0 and 0, 1, 2: what is too high in one year is as much too low in the other, so that both ends add up. */
	@Test
	void whatIsTurnedRoundGoesApartWholly() {
		ShareEstimate share = year(2, 1, 0).ofTheseUnits().getFirst();
		ShareDifference difference = new TwoGroups(year(2, 1, 0), year(0, 1, 2)).difference(0);

		assertThat(difference.high()).isCloseTo(share.interval().high() - share.interval().low(), within(1e-9));
		assertThat(difference.low()).isCloseTo(-difference.high(), within(1e-9));
	}

	/**
	 * 2, 1, 0 and 1, 2, 0: totals of linearised residuals are in proportion to 1, 0, -1 and 0, 1, -1, of which the correlation is 1/2. The
	 * ends of the difference of two alike intervals about one half, each h to either side, are then h sqrt(1 + 1 - 1) = h.
	 */
	@Test
	void whatGoesTogetherByHalfIsInTheInterval() {
		ShareEstimate share = year(2, 1, 0).ofTheseUnits().getFirst();
		ShareDifference difference = new TwoGroups(year(2, 1, 0), year(1, 2, 0)).difference(0);

		assertThat(difference.high()).isCloseTo((share.interval().high() - share.interval().low()) / 2, within(1e-9));
	}

	/**
	 * Each year has one unit more without a code: in the first year it could raise the share, in the second lower it,
	 * and both at once.
	 */
	@Test
	void whatIsOpenInBothYearsAddsUp() {
		SampledCorpus open = open(2, 1, 0);
		SampledCorpus none = year(2, 1, 0);
		ShareDifference difference = new TwoGroups(open, open(2, 1, 0)).difference(0);
		ShareDifference high = new TwoGroups(year(2, 2, 0), year(1, 1, 0)).difference(0);

		assertThat(difference.difference()).isZero();
		assertThat(difference.high()).isGreaterThanOrEqualTo(high.difference());
		assertThat(difference.high()).isGreaterThan(new TwoGroups(none, none).difference(0).high());
	}

	@Test
	void partsOfTwoDrawsAreRefused() {
		var other = new TwoStageCorpus(12, new double[2], Map.of(0, 0.5, 1, 0.5, 3, 0.5), List.of(stratum(0, 1), stratum(1, 2), stratum(3, 0)));
		assertThatThrownBy(() -> new TwoGroups(year(2, 1, 0), other).difference(0)).isInstanceOf(IllegalArgumentException.class);
	}

	/** Counts of the first category in clusters of two units, of six such. */
	private static TwoStageCorpus year(int... counts) {
		return new TwoStageCorpus(12, new double[2], CHANCES, IntStream.range(0, counts.length).mapToObj(it -> stratum(it, counts[it])).toList());
	}

	/** One unit of the first cluster that could be either, of those given as of the first category. */
	private static OpenCorpus open(int... counts) {
		int[] less = counts.clone();
		less[0]--;
		return new OpenCorpus(List.of(year(counts)), choice -> choice.of(new int[] { 0, 1 }) == 0 ? year(counts) : year(less), 2);
	}

	private static DrawnStratum stratum(int cluster, int count) {
		List<CodedUnit> units = Arrays.asList(new CodedUnit(count > 0 ? 0 : 1, CodedUnit.ABSTAINED, 2, cluster),
				new CodedUnit(count > 1 ? 0 : 1, CodedUnit.ABSTAINED, 2, cluster));
		return new DrawnStratum(4, 4, units);
	}
}
