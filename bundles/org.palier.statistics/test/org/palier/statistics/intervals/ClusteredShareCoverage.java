// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import java.util.Locale;
import java.util.Random;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How often the interval of a counted share contains that of the process, where posts of a body are alike, and how
 * often Wilson's does, which takes them as independent. A program for {@code releng/simulate}; its short form is
 * {@link ClusteredShareCoverageTest}.
 *
 * @param held   of all studies
 * @param width  in the mean
 * @param wilson held by Wilson's
 * @param narrow width of that, in the mean
 */
record ClusteredShareCoverage(double held, double width, double wilson, double narrow) {

	static final double[] SHARES = { .50, .25, .12, .04, .02 };

	/** How much bodies write: as much each, log-normal, or so with one that writes 40 % of all. */
	enum Sizes {
		EVEN, UNEVEN, GIANT
	}

	/** A kind of study. @param posts of a body, in the mean @param alike how two posts of a body correlate */
	record Case(int bodies, int posts, Sizes sizes, double alike) {
	}

	static ClusteredShareCoverage of(Case like, double share, int times, long seed) {
		Random random = new Random(seed);
		int held = 0;
		int wilson = 0;
		double width = 0;
		double narrow = 0;
		for (int time = 0; time < times; time++) {
			long[] whole = sizes(like, random);
			long[] part = new long[whole.length];
			long found = 0;
			long all = 0;
			for (int body = 0; body < whole.length; body++) {
				part[body] = drawn(whole[body], ofBody(share, like.alike(), random), random);
				found += part[body];
				all += whole[body];
			}
			WilsonInterval clustered = ClusteredShare.of(part, whole).interval().orElseThrow();
			WilsonInterval independent = WilsonInterval.of(found, all);
			held += holds(clustered, share);
			wilson += holds(independent, share);
			width += clustered.high() - clustered.low();
			narrow += independent.high() - independent.low();
		}
		return new ClusteredShareCoverage((double) held / times, width / times, (double) wilson / times, narrow / times);
	}

	private static int holds(WilsonInterval interval, double share) {
		return interval.low() <= share && share <= interval.high() ? 1 : 0;
	}

	private static double ofBody(double share, double alike, Random random) {
		double sum = 1 / alike - 1;
		return alike == 0 ? share : BetaDistribution.of(share * sum, (1 - share) * sum).inverseCumulativeProbability(random.nextDouble());
	}

	private static long drawn(long posts, double chance, Random random) {
		return BinomialDistribution.of((int) posts, Math.clamp(chance, 0, 1)).inverseCumulativeProbability(random.nextDouble());
	}

	private static long[] sizes(Case like, Random random) {
		long[] sizes = new long[like.bodies()];
		long others = 0;
		for (int body = 0; body < sizes.length; body++) {
			sizes[body] = like.sizes() == Sizes.EVEN ? like.posts() : Math.max(1, Math.round(like.posts() * Math.exp(random.nextGaussian() - 0.5)));
			others += body == 0 ? 0 : sizes[body];
		}
		if (like.sizes() == Sizes.GIANT) {
			sizes[0] = Math.round(others * 2 / 3.0);
		}
		return sizes;
	}

	/** Prints the table. @param args studies a cell */
	public static void main(String[] args) {
		int times = Integer.parseInt(args[0]);
		System.out.println("| bodies | posts each | sizes | alike | held, of 100, by share | Wilson's held | width for 12 % | Wilson's |");
		System.out.println("|---|---|---|---|---|---|---|---|");
		for (int posts : new int[] { 15, 60 }) {
			for (int bodies : new int[] { 10, 20, 40, 100 }) {
				for (Sizes sizes : Sizes.values()) {
					for (double alike : new double[] { 0, 0.1, 0.3 }) {
						line(new Case(bodies, posts, sizes, alike), times);
					}
				}
			}
		}
	}

	private static void line(Case like, int times) {
		var held = new StringBuilder();
		var wilson = new StringBuilder();
		String widths = "";
		for (double share : SHARES) {
			ClusteredShareCoverage it = of(like, share, times, 20261202);
			held.append(String.format(Locale.ROOT, "%.1f ", 100 * it.held()));
			wilson.append(String.format(Locale.ROOT, "%.1f ", 100 * it.wilson()));
			widths = share == 0.12 ? String.format(Locale.ROOT, "%.3f | %.3f", it.width(), it.narrow()) : widths;
		}
		System.out.println("| " + like.bodies() + " | " + like.posts() + " | " + like.sizes().name().toLowerCase(Locale.ROOT) + " | "
				+ like.alike() + " | "
				+ held.toString().strip() + " | " + wilson.toString().strip() + " | " + widths + " |");
	}
}
