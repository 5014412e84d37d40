// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How often the intervals of all differences of two groups are right at once, for bodies with a known truth. The cases
 * are two groups of bodies, the same bodies in two years, and bodies half of which count in both. A program for
 * {@code releng/simulate}; its short form is {@link BodyResamplingTest}.
 */
final class DifferencesCoverage {

	/** Shares of codes: three common ones, and eight of which some are rare. */
	private static final double[][] SHARES = { { 0.5, 0.3, 0.2 }, { 0.4, 0.22, 0.13, 0.1, 0.06, 0.05, 0.03, 0.01 } };
	/** How alike two posts of a body are. */
	private static final double ALIKE = 0.15;
	private static final double BY_CHANCE = 0.3;

	/** Which bodies count on both sides. */
	enum Sides {
		APART, OVERLAPPING, PAIRED;

		private boolean first(int body, int bodies) {
			return this != APART || body < bodies / 2;
		}

		private boolean second(int body, int bodies) {
			return this == PAIRED || this == APART && body >= bodies / 2 || this == OVERLAPPING && body % 2 == 0
					|| this == OVERLAPPING && body % 4 == 1;
		}
	}

	/** How intervals are made of what bodies count on the two sides. */
	@FunctionalInterface
	interface Intervals {
		List<ClusteredDifference> of(List<long[]> first, List<long[]> second, Sides sides, long seed);
	}

	private DifferencesCoverage() {
	}

	/**
	 * How often all intervals that are given contain the truth, 0 to 1.
	 *
	 * @param bodies of a side where they are apart, else of both
	 */
	static double held(Sides sides, int bodies, double[] shares, int times, long seed, Intervals intervals) {
		var random = new Random(seed);
		int held = 0;
		double[] next = moved(shares);
		int all = sides == Sides.APART ? 2 * bodies : bodies;
		for (int i = 0; i < times; i++) {
			List<long[]> first = new ArrayList<>();
			List<long[]> second = new ArrayList<>();
			for (int body = 0; body < all; body++) {
				double[] leaning = leaning(shares, random);
				int units = (int) Math.ceil(60 * Math.exp(random.nextGaussian()));
				first.add(counts(sides.first(body, all) ? units : 0, leaning, shares, shares, random));
				second.add(counts(sides.second(body, all) ? Math.max(1, (int) (units * (0.7 + 0.6 * random.nextDouble()))) : 0, leaning,
						shares, next, random));
			}
			List<ClusteredDifference> told = intervals.of(first, second, sides, i);
			boolean holds = true;
			for (int code = 0; code < shares.length; code++) {
				double truth = shares[code] - next[code];
				ClusteredDifference it = told.get(code);
				holds &= Double.isNaN(it.low()) || it.low() <= truth && truth <= it.high();
			}
			held += holds ? 1 : 0;
		}
		return (double) held / times;
	}

	/** Four points more of the first code and less of the second. */
	private static double[] moved(double[] shares) {
		double[] next = shares.clone();
		next[0] += 0.04;
		next[1] -= 0.04;
		return next;
	}

	/** Draws a body's own shares, as ratios: Dirichlet, so that two of its posts correlate. */
	private static double[] leaning(double[] shares, Random random) {
		double[] here = new double[shares.length];
		double sum = 0;
		for (int k = 0; k < here.length; k++) {
			here[k] = GammaDistribution.of(shares[k] * (1 / ALIKE - 1), 1).inverseCumulativeProbability(random.nextDouble());
			sum += here[k];
		}
		for (int k = 0; k < here.length; k++) {
			here[k] /= sum;
		}
		return here;
	}

	/** A part of the posts is as all bodies are on that side, the others as the body itself, so that the mean is what is asked for. */
	private static long[] counts(int units, double[] leaning, double[] shares, double[] side, Random random) {
		long[] counts = new long[shares.length];
		for (int i = 0; i < units; i++) {
			double at = random.nextDouble();
			boolean own = random.nextDouble() >= BY_CHANCE;
			int k = 0;
			double here = own ? leaning[0] : mean(shares, side, 0);
			while (k < counts.length - 1 && at >= here) {
				at -= here;
				k++;
				here = own ? leaning[k] : mean(shares, side, k);
			}
			counts[k]++;
		}
		return counts;
	}

	private static double mean(double[] shares, double[] side, int code) {
		return (side[code] - (1 - BY_CHANCE) * shares[code]) / BY_CHANCE;
	}

	/** The intervals of tables of differences. */
	static List<ClusteredDifference> now(List<long[]> first, List<long[]> second, Sides sides, long seed) {
		return sides == Sides.APART ? ClusteredDifference.apart(first, second, seed) : ClusteredDifference.within(first, second, seed);
	}

	/** @param arguments number of studies a line */
	public static void main(String... arguments) {
		print(Integer.parseInt(arguments[0]), DifferencesCoverage::now);
	}

	static void print(int times, Intervals intervals) {
		System.out.println("bodies\tsides\tcodes\tall intervals hold, of 100");
		List<Supplier<String>> lines = new ArrayList<>();
		for (int bodies : new int[] { 10, 15, 20, 40 }) {
			for (Sides sides : Sides.values()) {
				if (sides != Sides.OVERLAPPING || bodies >= 15) {
					Arrays.stream(SHARES)
							.forEach(shares -> lines.add(() -> String.format(Locale.ROOT, "%d\t%s\t%d\t%.1f", bodies,
									sides.name().toLowerCase(Locale.ROOT), shares.length,
									100 * held(sides, bodies, shares, times, 31L * bodies + shares.length, intervals))));
				}
			}
		}
		lines.parallelStream().map(Supplier::get).forEachOrdered(System.out::println);
	}
}
