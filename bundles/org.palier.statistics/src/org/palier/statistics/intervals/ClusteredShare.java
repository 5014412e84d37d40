// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A share of counted units that come in clusters whose units are alike, e.g. of the posts of bodies, and its interval at 95 % as one of the
 * process that made them: what other such clusters would have. Of these very units a share that was counted has no error of sampling.
 * <p>
 * The interval is Wilson's with as many independent units as tell as much (E. L. Korn and B. I. Graubard 1998, Confidence intervals for
 * proportions with small expected number of positive counts estimated from survey data, Survey Methodology 24; C. Franco, R. J. A. Little,
 * T. A. Louis and E. V. Slud 2019, Comparative study of confidence intervals for proportions in complex sample surveys, Journal of Survey
 * Statistics and Methodology 7). These are p (1 − p) / V, and never more than were counted. V is the variance of the share by the jackknife
 * that leaves out one cluster at a time, (G − 1) / G Σ (p₋ᵢ − p)²; it sees a cluster that weighs much. The quantile is that of t with as
 * many degrees of freedom as V has by the clusters themselves (F. E. Satterthwaite 1946, Biometrics Bulletin 2): 2 (Σ u)² / Σ (u − ū)² of u
 * = (p₋ᵢ − p)², at least one and at most one less than as many clusters of equal size as tell as much, (Σ m)² / Σ m².
 * <p>
 * Where fewer than five clusters, or than a quarter of them, have any unit of the part, or any other, V is known too badly: then the
 * interval takes as many clusters of equal size as tell as much for the units, which no likeness makes too narrow. With fewer than
 * {@value #FEWEST} clusters there is none. How often it holds stands in docs/simulations.md. Immutable.
 */
public final class ClusteredShare {

	/** Of fewer clusters there is no interval. */
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
	/** As many clusters of equal size as tell as much. */
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

	/** Whether some units are of nobody knows which cluster. */
	public boolean hasStrangers() {
		return strangers;
	}

	/** The interval at 95 %; empty where there are too few clusters, or strangers. */
	public Optional<WilsonInterval> interval() {
		return strangers || whole.length < FEWEST ? Optional.empty() : Optional.of(WilsonInterval.ofShare(share, effective(), quantile()));
	}

	/** As many independent units as tell as much; at most those that were counted. */
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
