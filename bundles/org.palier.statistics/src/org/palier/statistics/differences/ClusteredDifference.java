// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.statistics.random.CounterSource;

/**
 * The difference of two shares of what clusters such as agencies count, with the interval at 95 % of the cluster bootstrap: whole
 * clusters of each group are drawn with replacement, and the interval runs from the 2.5 % to the 97.5 % quantile of the differences
 * (A. C. Davison and D. V. Hinkley 1997, Bootstrap Methods and their Application, § 3.8). Beside it the design effect (L. Kish 1965,
 * Survey Sampling, § 8.2): how many times the variance of the difference is that of as many independent units; the variance of a share
 * over clusters is that of a ratio (W. G. Cochran 1977, Sampling Techniques, § 9A.1).
 *
 * @param difference   first less second, -1 to 1
 * @param low          lower bound; NaN where a group has fewer than ten clusters, of which no interval is made
 * @param high         upper bound, likewise
 * @param designEffect above or below 1; NaN where a group has fewer than two clusters or the shares are certain
 */
public record ClusteredDifference(double difference, double low, double high, double designEffect) {

	private static final int FEWEST = 10;
	private static final int DRAWS = 1_999;
	private static final double TAIL = 0.025;

	/**
	 * The difference of the shares of one outcome.
	 *
	 * @param first   for each cluster how often each outcome occurs
	 * @param second  likewise
	 * @param outcome position
	 * @param seed    the same seed gives the same interval
	 * @throws IllegalArgumentException for a share of nothing
	 */
	public static ClusteredDifference of(List<long[]> first, List<long[]> second, int outcome, long seed) {
		long[][] one = parts(first, outcome);
		long[][] other = parts(second, outcome);
		ClusteredDifference told = unbounded(one, other);
		if (one.length < FEWEST || other.length < FEWEST) {
			return told;
		}
		var chance = new CounterSource(seed);
		double[] drawn = new double[DRAWS];
		Arrays.setAll(drawn, it -> drawn(one, chance) - drawn(other, chance));
		Arrays.sort(drawn);
		return new ClusteredDifference(told.difference, quantile(drawn, TAIL), quantile(drawn, 1 - TAIL), told.designEffect);
	}

	private static ClusteredDifference unbounded(long[][] one, long[][] other) {
		double independent = share(one) * (1 - share(one)) / units(one) + share(other) * (1 - share(other)) / units(other);
		double clustered = variance(one) + variance(other);
		return new ClusteredDifference(share(one) - share(other), Double.NaN, Double.NaN,
				independent == 0 || one.length < 2 || other.length < 2 ? Double.NaN : clustered / independent);
	}

	/**
	 * The differences of the shares of all outcomes, with intervals that hold all at once in 95 of 100 cases: each is as many standard errors wide as
	 * the largest studentized difference of one draw stays within in 95 % of the draws (A. C. Davison and D. V. Hinkley 1997, § 4.4.3; max-t of P. H.
	 * Westfall and S. S. Young 1993, Resampling-Based Multiple Testing). So whoever looks at the outcome that differs most is not misled by having
	 * looked.
	 *
	 * @param first    for each cluster how often each outcome occurs
	 * @param second   likewise
	 * @param outcomes number of outcomes, 1 or more
	 * @param seed     the same seed gives the same intervals
	 * @return one for each outcome; an outcome that never varies has an interval without width
	 * @throws IllegalArgumentException for a share of nothing
	 */
	public static List<ClusteredDifference> simultaneous(List<long[]> first, List<long[]> second, int outcomes, long seed) {
		List<ClusteredDifference> alone = IntStream.range(0, outcomes).mapToObj(it -> unbounded(parts(first, it), parts(second, it))).toList();
		List<long[]> one = counting(first);
		List<long[]> other = counting(second);
		if (one.size() < FEWEST || other.size() < FEWEST) {
			return alone;
		}
		var chance = new CounterSource(seed);
		double[][] drawn = new double[DRAWS][];
		for (int draw = 0; draw < DRAWS; draw++) {
			double[] shares = drawn(one, outcomes, chance);
			double[] others = drawn(other, outcomes, chance);
			Arrays.setAll(shares, it -> shares[it] - others[it] - alone.get(it).difference());
			drawn[draw] = shares;
		}
		double[] errors = new double[outcomes];
		Arrays.setAll(errors, it -> Math.sqrt(Arrays.stream(drawn).mapToDouble(draw -> draw[it] * draw[it]).sum() / DRAWS));
		double[] largest = Arrays.stream(drawn).mapToDouble(draw -> IntStream.range(0, outcomes).filter(it -> errors[it] > 0)
				.mapToDouble(it -> Math.abs(draw[it]) / errors[it]).max().orElse(0)).sorted().toArray();
		double width = quantile(largest, 1 - 2 * TAIL);
		return IntStream.range(0, outcomes).mapToObj(it -> {
			ClusteredDifference told = alone.get(it);
			return new ClusteredDifference(told.difference, Math.max(-1, told.difference - width * errors[it]),
					Math.min(1, told.difference + width * errors[it]), told.designEffect);
		}).toList();
	}

	private static List<long[]> counting(List<long[]> clusters) {
		return clusters.stream().filter(it -> Arrays.stream(it).sum() > 0).toList();
	}

	private static double[] drawn(List<long[]> clusters, int outcomes, CounterSource chance) {
		double[] found = new double[outcomes];
		double units = 0;
		for (int i = 0; i < clusters.size(); i++) {
			long[] cluster = clusters.get(chance.nextInt(clusters.size()));
			for (int outcome = 0; outcome < outcomes; outcome++) {
				found[outcome] += cluster[outcome];
				units += cluster[outcome];
			}
		}
		double all = units;
		Arrays.setAll(found, it -> found[it] / all);
		return found;
	}

	/** The same without an interval. */
	public ClusteredDifference withoutInterval() {
		return new ClusteredDifference(difference, Double.NaN, Double.NaN, designEffect);
	}

	/** Second less first. */
	public ClusteredDifference turned() {
		return new ClusteredDifference(-difference, -high, -low, designEffect);
	}

	/** Of units that are independent, whose interval is Newcombe's. */
	public static ClusteredDifference of(ShareDifference independent) {
		return new ClusteredDifference(independent.difference(), independent.low(), independent.high(), Double.NaN);
	}

	/** Of each cluster that has units, those of the outcome and all. */
	private static long[][] parts(List<long[]> clusters, int outcome) {
		long[][] parts = clusters.stream().map(it -> new long[] { it[outcome], Arrays.stream(it).sum() }).filter(it -> it[1] > 0).toArray(long[][]::new);
		if (parts.length == 0) {
			throw new IllegalArgumentException("a share of nothing");
		}
		return parts;
	}

	private static double units(long[][] parts) {
		return Arrays.stream(parts).mapToLong(it -> it[1]).sum();
	}

	private static double share(long[][] parts) {
		return Arrays.stream(parts).mapToLong(it -> it[0]).sum() / units(parts);
	}

	private static double variance(long[][] parts) {
		double share = share(parts);
		double squares = Arrays.stream(parts).mapToDouble(it -> (it[0] - share * it[1]) * (it[0] - share * it[1])).sum();
		return parts.length < 2 ? Double.NaN : squares * parts.length / (parts.length - 1) / (units(parts) * units(parts));
	}

	private static double drawn(long[][] parts, CounterSource chance) {
		double found = 0;
		double units = 0;
		for (int i = 0; i < parts.length; i++) {
			long[] cluster = parts[chance.nextInt(parts.length)];
			found += cluster[0];
			units += cluster[1];
		}
		return found / units;
	}

	/** Between two values where the rank is (R's type 7). */
	private static double quantile(double[] sorted, double probability) {
		double rank = probability * (sorted.length - 1);
		int below = (int) rank;
		return below + 1 == sorted.length ? sorted[below] : sorted[below] + (rank - below) * (sorted[below + 1] - sorted[below]);
	}
}
