// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.statistics.differences.BodyResampling.Body;

/**
 * The difference of two shares of what clusters such as agencies count, with the interval at 95 % of
 * {@link BodyResampling}, which holds for all outcomes at once. So a reader of the outcome that differs most is not
 * misled by having looked for it, and with two outcomes it is the interval of either. Beside it is the design effect
 * (L. Kish 1965, Survey Sampling): how many times the variance of the difference is that of as many independent units.
 *
 * @param difference   first less second, -1 to 1
 * @param low          lower bound; NaN where no interval is made: of fewer than {@value BodyResampling#FEWEST} clusters in a group, and of
 *                     an outcome that fewer than {@value BodyResampling#FEWEST_WITH} of them have
 * @param high         upper bound, likewise
 * @param designEffect above or below 1; NaN where a group has fewer than two clusters or the shares are certain
 */
public record ClusteredDifference(double difference, double low, double high, double designEffect) {

	/**
	 * The differences of two groups of clusters, each cluster in one of them.
	 *
	 * @param first  for each cluster how often each outcome occurs
	 * @param second likewise
	 * @param seed   the same seed gives the same intervals
	 * @return one for each outcome
	 * @throws IllegalArgumentException for a share of nothing
	 */
	public static List<ClusteredDifference> apart(List<long[]> first, List<long[]> second, long seed) {
		List<Body> bodies = apart(first, second);
		return of(bodies, BodyResampling.simultaneous(bodies, seed));
	}

	/** Computes the differences of {@link #apart(List, List, long)}, without intervals: nothing is drawn. */
	public static List<ClusteredDifference> unboundedApart(List<long[]> first, List<long[]> second) {
		return of(apart(first, second), List.of());
	}

	private static List<Body> apart(List<long[]> first, List<long[]> second) {
		List<Body> bodies = new ArrayList<>();
		first.forEach(it -> bodies.add(body(it, new long[it.length])));
		second.forEach(it -> bodies.add(body(new long[it.length], it)));
		return bodies;
	}

	/**
	 * The differences of two groups, such as years, in which the same clusters count: what a cluster has in common in both stays in common.
	 *
	 * @param first  for each cluster how often each outcome occurs
	 * @param second the same clusters in one order, with nothing where a cluster counts nothing there
	 * @param seed   the same seed gives the same intervals
	 * @return one for each outcome
	 * @throws IllegalArgumentException for a share of nothing, and for other numbers of clusters
	 */
	public static List<ClusteredDifference> within(List<long[]> first, List<long[]> second, long seed) {
		List<Body> bodies = within(first, second);
		return of(bodies, BodyResampling.simultaneous(bodies, seed));
	}

	/** Computes the differences of {@link #within(List, List, long)}, without intervals: nothing is drawn. */
	public static List<ClusteredDifference> unboundedWithin(List<long[]> first, List<long[]> second) {
		return of(within(first, second), List.of());
	}

	private static List<Body> within(List<long[]> first, List<long[]> second) {
		if (first.size() != second.size()) {
			throw new IllegalArgumentException(first.size() + " clusters and " + second.size());
		}
		return IntStream.range(0, first.size()).mapToObj(it -> body(first.get(it), second.get(it))).toList();
	}

	private static Body body(long[] first, long[] second) {
		return new Body(first, Arrays.stream(first).sum(), second, Arrays.stream(second).sum());
	}

	/** @param ranges one for each outcome; none where nobody wants them */
	private static List<ClusteredDifference> of(List<Body> bodies, List<Optional<ShareDifference>> ranges) {
		double one = bodies.stream().mapToLong(Body::firstOf).sum();
		double other = bodies.stream().mapToLong(Body::secondOf).sum();
		if (one == 0 || other == 0) {
			throw new IllegalArgumentException("a share of nothing");
		}
		double[] variances = BodyResampling.variances(bodies);
		return IntStream.range(0, variances.length).mapToObj(outcome -> {
			double first = bodies.stream().mapToLong(it -> it.first()[outcome]).sum() / one;
			double second = bodies.stream().mapToLong(it -> it.second()[outcome]).sum() / other;
			double independent = first * (1 - first) / one + second * (1 - second) / other;
			ShareDifference range = (ranges.isEmpty() ? Optional.<ShareDifference>empty() : ranges.get(outcome))
					.orElse(new ShareDifference(first - second, Double.NaN, Double.NaN));
			return new ClusteredDifference(first - second, range.low(), range.high(),
					independent == 0 ? Double.NaN : variances[outcome] / independent);
		}).toList();
	}

	/** Returns this difference without its interval. */
	public ClusteredDifference withoutInterval() {
		return new ClusteredDifference(difference, Double.NaN, Double.NaN, designEffect);
	}

	/** Second less first. */
	public ClusteredDifference turned() {
		return new ClusteredDifference(-difference, -high, -low, designEffect);
	}

	/** Makes the difference of independent units, with Newcombe's interval. */
	public static ClusteredDifference of(ShareDifference independent) {
		return new ClusteredDifference(independent.difference(), independent.low(), independent.high(), Double.NaN);
	}
}
