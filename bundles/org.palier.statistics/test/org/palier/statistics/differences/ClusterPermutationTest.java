// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ClusterPermutationTest {

	private static final long SEED = 18;

	private static long[] of(long... counts) {
		return counts;
	}

	/**
	 * Two clusters of the one outcome against two of the other, by hand. Two of the six ways to choose two of four are
	 * as far from independence as the observed one: p = 1/3, however many units each cluster has.
	 */
	@Test
	void isTheShareOfPermutationsThatAreAsFar() {
		ClusterPermutation found = ClusterPermutation.of(List.of(List.of(of(50, 0), of(50, 0)), List.of(of(0, 50), of(0, 50))), SEED);
		assertThat(found.test().method()).isEqualTo(Independence.Method.PERMUTATION);
		// the standard error of a probability that ended at its twentieth hit is at most p over the root of 20
		assertThat(found.test().probability().getAsDouble()).isCloseTo(1 / 3.0, within(0.2));
		assertThat(found.test().statistic()).isCloseTo(200, within(1e-9));
		assertThat(found.test().cramer()).isEqualTo(1);
	}

	/** Five agencies that all count more of one outcome in one of two years: of 32 ways to exchange the years 2 are as far. */
	@Test
	void yearsAreExchangedWithinEachAgency() {
		List<long[]> before = Collections.nCopies(5, of(30, 10));
		List<long[]> after = Collections.nCopies(5, of(10, 30));
		ClusterPermutation found = ClusterPermutation.within(List.of(before, after), SEED);
		assertThat(found.test().probability().getAsDouble()).isCloseTo(2 / 32.0, within(0.04));
	}

	@Test
	void oneClusterAGroupIsNoTest() {
		ClusterPermutation found = ClusterPermutation.of(List.of(List.of(of(50, 0)), List.of(of(0, 50), of(0, 50))), SEED);
		assertThat(found.test().probability()).isEmpty();
		assertThat(found.test().method()).isEqualTo(Independence.Method.NONE);
	}

	/** Totals of 75, 25, 3 and 2, of which a group of 52 or 53 would have half: the last two are expected 1.0 and 1.5 times, together 2.5. */
	@Test
	void rareOutcomesArePutTogetherUntilTheyAreExpectedFiveTimes() {
		var one = new ArrayList<long[]>();
		var other = new ArrayList<long[]>();
		for (int i = 0; i < 50; i++) {
			one.add(of(1, 0, i < 1 ? 1 : 0, i < 1 ? 1 : 0));
			other.add(of(i < 25 ? 1 : 0, i >= 25 ? 1 : 0, i < 2 ? 1 : 0, i < 1 ? 1 : 0));
		}
		// so that the third is needed beside the two
		ClusterPermutation found = ClusterPermutation.of(List.of(one, other), SEED);
		assertThat(found.pooled()).containsExactly(1, 2, 3);
		assertThat(found.test().outcomes()).isEqualTo(2);
		assertThat(found.test().probability().getAsDouble()).isLessThan(0.001);
	}

	/** Halves are drawn by chance from agencies that differ by habit; a test at 5 % rejects about one in twenty. */
	@Test
	void holdsItsLevelWhereUnitsOfAClusterAreAlike() {
		var chance = new Random(4);
		List<long[]> agencies = new ArrayList<>();
		for (int agency = 0; agency < 40; agency++) {
			double habit = chance.nextDouble();
			long upper = IntStream.range(0, 50).filter(it -> chance.nextDouble() < habit).count();
			agencies.add(of(50 - upper, upper));
		}
		int rejected = 0;
		int pearson = 0;
		for (int half = 0; half < 200; half++) {
			Collections.shuffle(agencies, chance);
			List<List<long[]>> halves = List.of(List.copyOf(agencies.subList(0, 20)), List.copyOf(agencies.subList(20, 40)));
			ClusterPermutation found = ClusterPermutation.of(halves, half);
			rejected += found.test().probability().getAsDouble() < 0.05 ? 1 : 0;
			pearson += found.test().statistic() > 3.841 ? 1 : 0;
		}
		// 10 expected, standard deviation 3.1
		assertThat(rejected).isBetween(2, 20);
		assertThat(pearson).as("what Pearson's test would reject").isGreaterThan(100);
	}

	/** Ten agencies of 4 in 10 and ten of 6 in 10 alternating within each group: shares by hand, no variance between clusters of a group. */
	@Test
	void aDifferenceOfAlikeClustersIsCertain() {
		List<long[]> one = Collections.nCopies(12, of(4, 6));
		List<long[]> other = Collections.nCopies(12, of(6, 4));
		ClusteredDifference found = ClusteredDifference.apart(one, other, SEED).getFirst();
		assertThat(found.difference()).isCloseTo(-0.2, within(1e-12));
		assertThat(found.low()).isCloseTo(-0.2, within(1e-12));
		assertThat(found.high()).isCloseTo(-0.2, within(1e-12));
		assertThat(found.designEffect()).isCloseTo(0, within(1e-12));
	}

	/**
	 * Clusters of ten that are all of one outcome, half of them each: as if each cluster were one unit, the design effect is 10 times 10/9.
	 */
	@Test
	void clustersThatAreAllOneThingCountOnceEach() {
		List<long[]> half = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			half.add(i < 5 ? of(10, 0) : of(0, 10));
		}
		ClusteredDifference found = ClusteredDifference.apart(half, half, SEED).getFirst();
		assertThat(found.designEffect()).isCloseTo(100 / 9.0, within(1e-9));
		// standard error of the difference of two means of ten: sqrt(2 * 0.25 / 10) = 0.2236
		assertThat(found.high() - found.low()).isCloseTo(2 * 1.96 * 0.2236, within(0.12));
	}

	@Test
	void fewerThanTenClustersGiveNoInterval() {
		ClusteredDifference found = ClusteredDifference.apart(Collections.nCopies(9, of(4, 6)), Collections.nCopies(12, of(6, 4)), SEED)
				.getFirst();
		assertThat(found.low()).isNaN();
		assertThat(found.high()).isNaN();
		assertThat(found.difference()).isCloseTo(-0.2, within(1e-12));
	}
}
