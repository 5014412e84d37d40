// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A share of counted units in clusters with similar units, e.g. of the posts of bodies, with its interval at 95 %. The
 * interval is about the process that made them: what other such clusters would have. For these very units, a counted
 * share has no error of sampling.
 * <p>
 * The interval is Wilson's with an effective number of independent units. Sources: E. L. Korn and B. I. Graubard 1998,
 * Confidence intervals for proportions with small expected number of positive counts estimated from survey data, Survey
 * Methodology 24; C. Franco, R. J. A. Little, T. A. Louis and E. V. Slud 2019, Comparative study of confidence
 * intervals for proportions in complex sample surveys, Journal of Survey Statistics and Methodology 7. The number is p
 * (1 − p) / V, and never more than were counted. V is the variance of the share by the jackknife that leaves out one
 * cluster at a time. It is (G − 1) / G Σ (p₋ᵢ − p)², and sees a cluster that weighs much. The quantile is that of t
 * with as many degrees of freedom as V has by the clusters themselves (F. E. Satterthwaite 1946, Biometrics Bulletin
 * 2): 2 (Σ u)² / Σ (u − ū)² of u = (p₋ᵢ − p)². They are at least one, and at most one less than the effective number of
 * clusters of equal size, (Σ m)² / Σ m². V is known too badly where fewer than five clusters, or than a quarter of
 * them, have any unit of the part, or any other. Then the interval takes the effective number of clusters of equal size
 * for the units, which no likeness makes too narrow. With fewer than {@value #FEWEST} clusters there is none. How often
 * the interval is right is in docs/simulations.md. Immutable.
 */
public final class ClusteredShare {

	/** The fewest clusters for an interval. */
	public static final int FEWEST = 10;

	private static final int FEWEST_WITH = 5;
	private static final int PART_WITH = 4;
	private static final double UPPER = 0.975;

	/** Counts the units of clusters. Not thread-safe. */
	public static final class Counts {

		private final Map<Integer, long[]> clusters = new HashMap<>();
		private boolean strangers;

		/**
		 * Adds units of a cluster.
		 *
		 * @param cluster its number; below 0 where nobody knows it: then the share has no interval
		 * @param part    those of the units that are counted
		 * @param whole   units, not fewer
		 */
		public void add(int cluster, long part, long whole) {
			if (whole > 0 && cluster < 0) {
				strangers = true;
			} else if (whole > 0) {
				long[] counts = clusters.computeIfAbsent(cluster, it -> new long[2]);
				counts[0] += part;
				counts[1] += whole;
			}
		}

		/** The share of all that was added. */
		public ClusteredShare share() {
			return new ClusteredShare(clusters.values().stream().mapToLong(it -> it[0]).toArray(),
					clusters.values().stream().mapToLong(it -> it[1]).toArray(), strangers);
		}
	}

	private final long[] part;
	private final long[] whole;
	private final boolean strangers;
	private final long units;
	private final double share;
	/** The effective number of clusters of equal size. */
	private final double clusters;

	private ClusteredShare(long[] part, long[] whole, boolean strangers) {
		this.part = part;
		this.whole = whole;
		this.strangers = strangers;
		long found = 0;
		long all = 0;
		double squares = 0;
		for (int i = 0; i < whole.length; i++) {
			if (part[i] < 0 || part[i] > whole[i] || whole[i] < 1) {
				throw new IllegalArgumentException(part[i] + " of " + whole[i]);
			}
			found += part[i];
			all += whole[i];
			squares += (double) whole[i] * whole[i];
		}
		units = all;
		share = all == 0 ? 0 : (double) found / all;
		clusters = all == 0 ? 0 : (double) all * all / squares;
	}

	/**
	 * A share of the units of known clusters.
	 *
	 * @param part  of each cluster, 0 to its whole
	 * @param whole of each cluster, 1 or more
	 * @throws IllegalArgumentException for anything else
	 */
	public static ClusteredShare of(long[] part, long[] whole) {
		if (part.length != whole.length) {
			throw new IllegalArgumentException(part.length + " and " + whole.length + " clusters");
		}
		return new ClusteredShare(part.clone(), whole.clone(), false);
	}

	/** The share itself; 0 of nothing. */
	public double share() {
		return share;
	}

	/** Clusters with units. */
	public int clusters() {
		return whole.length;
	}

	/** Whether some units have an unknown cluster. */
	public boolean hasStrangers() {
		return strangers;
	}

	/** The interval at 95 %; empty where there are too few clusters, or strangers. */
	public Optional<WilsonInterval> interval() {
		return strangers || whole.length < FEWEST ? Optional.empty() : Optional.of(WilsonInterval.ofShare(share, effective(), quantile()));
	}

	/** The effective number of independent units; at most those that were counted. */
	double effective() {
		double variance = variance();
		double effective = variance > 0 ? Math.min(units, share * (1 - share) / variance) : units;
		return isRare() ? Math.min(clusters, effective) : effective;
	}

	private boolean isRare() {
		int with = 0;
		int without = 0;
		for (int i = 0; i < whole.length; i++) {
			with += part[i] > 0 ? 1 : 0;
			without += part[i] < whole[i] ? 1 : 0;
		}
		int least = Math.min(with, without);
		return least < FEWEST_WITH || PART_WITH * least < whole.length;
	}

	/** By the jackknife. */
	double variance() {
		double sum = 0;
		for (int i = 0; i < whole.length; i++) {
			sum += square(i);
		}
		return (whole.length - 1.0) / whole.length * sum;
	}

	/** Square of what the share differs by without a cluster. */
	private double square(int cluster) {
		double without = (part[cluster] - share * whole[cluster]) / (units - whole[cluster]);
		return without * without;
	}

	/** Degrees of freedom: of the variance, or of the clusters where these are the units. */
	double degrees() {
		double most = Math.max(1, clusters - 1);
		if (isRare()) {
			return most;
		}
		double mean = variance() / (whole.length - 1);
		double spread = 0;
		for (int i = 0; i < whole.length; i++) {
			spread += Math.pow(square(i) - mean, 2);
		}
		double sum = mean * whole.length;
		return spread > 0 ? Math.clamp(2 * sum * sum / spread, 1, most) : most;
	}

	private double quantile() {
		return TDistribution.of(degrees()).inverseCumulativeProbability(UPPER);
	}
}
