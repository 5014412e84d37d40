// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.palier.statistics.differences.BodyResampling.Body;
import org.palier.statistics.intervals.WilsonInterval;

/** Differences of what the same bodies count on two sides, by pencil and by drawing bodies of which the truth is known. */
class BodyResamplingTest {

	private static Body body(long a, long of, long b, long bOf) {
		return new Body(new long[] {a, of - a}, of, new long[] {b, bOf - b}, bOf);
	}

	@Test
	void whatTheSameBodiesHaveInCommonCancelsOut() {
		List<Body> twice = new ArrayList<>();
		List<Body> apart = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			// From 0 to 55 of 100 in one year, and 10 more in the next.
			twice.add(body(5 * i, 100, 5 * i + 10, 100));
			apart.add(new Body(new long[] {5 * i, 100 - 5 * i}, 100, new long[2], 0));
			apart.add(new Body(new long[2], 0, new long[] {5 * i + 10, 90 - 5 * i}, 100));
		}
		ShareDifference paired = BodyResampling.simultaneous(twice, 1).getFirst().orElseThrow();
		assertThat(paired.difference()).isCloseTo(-0.10, within(1e-12));
		assertThat(paired.low()).as("each body has just as many more").isCloseTo(-0.10, within(1e-9));
		assertThat(paired.high()).isCloseTo(-0.10, within(1e-9));
		ShareDifference other = BodyResampling.simultaneous(apart, 1).getFirst().orElseThrow();
		assertThat(other.low()).as("of other bodies the difference may be chance").isLessThan(-0.2);
		assertThat(other.high()).isGreaterThan(0);
		assertThat(other.difference()).isCloseTo(-0.10, within(1e-12));
	}

	/** Variance of a difference of two ratios by Cochran (1977), of bodies drawn apart: (12/11) times the sum of squares, over 12². */
	@Test
	void theWidthIsThatOfRatiosOverBodies() {
		List<Body> apart = new ArrayList<>();
		double squares = 0;
		for (int i = 0; i < 12; i++) {
			apart.add(new Body(new long[] {5 * i, 100 - 5 * i}, 100, new long[2], 0));
			apart.add(new Body(new long[2], 0, new long[] {40, 60}, 100));
			squares += (0.05 * i - 0.275) * (0.05 * i - 0.275);
		}
		double error = Math.sqrt(12.0 / 11 * squares / 144);
		ShareDifference told = BodyResampling.simultaneous(apart, 4).getFirst().orElseThrow();
		assertThat(told.high() - told.difference()).as("some 2.2 standard errors, as t of 11 degrees of freedom").isBetween(1.9 * error,
				2.9 * error);
		assertThat(told.difference() - told.low()).isCloseTo(told.high() - told.difference(), within(1e-9));
	}

	@Test
	void ofFewBodiesAndOfWhatFewHaveThereIsNoRange() {
		List<Body> few = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			few.add(body(i, 20, i, 20));
		}
		assertThat(BodyResampling.simultaneous(few, 1)).hasSize(2).allMatch(Optional::isEmpty);
		List<Body> rare = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			rare.add(body(i < 4 ? 1 : 0, 20, 0, 20));
		}
		assertThat(BodyResampling.simultaneous(rare, 1).getFirst()).as("four bodies have it").isEmpty();
		assertThat(BodyResampling.simultaneous(rare, 1).getLast()).isPresent();
		assertThat(BodyResampling.simultaneous(List.of(), 1)).isEmpty();
	}

	/** The short form of releng/harness/pairs: bodies of two years that are alike, of which one usage goes up by five points in each. */
	@Test
	void theRangesOfAllSharesHoldAtOnce() {
		var random = new Random(29);
		int held = 0;
		int trials = 200;
		for (int trial = 0; trial < trials; trial++) {
			List<Body> bodies = new ArrayList<>();
			for (int i = 0; i < 16; i++) {
				double lean = random.nextGaussian() * 0.1;
				bodies.add(drawn(random, 20 + random.nextInt(100), lean, 0.55, 0.30));
				bodies.set(i, both(bodies.get(i), drawn(random, 20 + random.nextInt(100), lean, 0.50, 0.35)));
			}
			List<Optional<ShareDifference>> told = BodyResampling.simultaneous(bodies, trial);
			double[] truth = {0.05, -0.05, 0};
			boolean all = true;
			for (int i = 0; i < truth.length; i++) {
				ShareDifference range = told.get(i).orElseThrow();
				all &= range.low() <= truth[i] && truth[i] <= range.high();
			}
			held += all ? 1 : 0;
		}
		assertThat(held).as("of %d, 190 wanted; below 181 were chance in one of a thousand", trials).isGreaterThanOrEqualTo(181);
	}

	private static Body both(Body one, Body other) {
		return new Body(one.first(), one.firstOf(), other.first(), other.firstOf());
	}

	private static Body drawn(Random random, int units, double lean, double first, double second) {
		long[] counts = new long[3];
		for (int i = 0; i < units; i++) {
			double at = random.nextDouble();
			counts[at < first + lean ? 0 : at < first + second ? 1 : 2]++;
		}
		return new Body(counts, units, new long[3], 0);
	}

	@Test
	void errorsThatMayGoTogetherInAnyWayAddUp() {
		// 84 % (81 to 87) against 74 % (69 to 79): 10 points, from 81 - 79 to 87 - 69.
		ShareDifference told = ShareDifference.dependent(0.84, new WilsonInterval(0.81, 0.87), 0.74, new WilsonInterval(0.69, 0.79));
		assertThat(told.difference()).isCloseTo(0.10, within(1e-12));
		assertThat(told.low()).isCloseTo(0.02, within(1e-12));
		assertThat(told.high()).isCloseTo(0.18, within(1e-12));
	}
}
