// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.palier.statistics.random.CounterSource;

/**
 * Possible true values of shares that are estimated with intervals, drawn again and again. For each share, half of the
 * draws are below its estimate and half above, and 95 of 100 are in its interval at 95 %. This is a confidence
 * distribution (Schweder and Hjort 2002, Confidence and likelihood, Scandinavian Journal of Statistics 29, 309-332).
 * Its halves are those of normal distributions, each as wide as its end of the interval is far. Shares of one whole are
 * drawn together. An excess of one is missing in the others, in proportion to their uncertainty, so that each draw sums
 * to the sum of the estimates. Intervals of rare shares are longer above, so that drawn errors are too high together.
 * The units that may have been missed of all of them are one mass, which is in the interval of each. This mass too is
 * taken from each in proportion to its uncertainty, on the side on which it was drawn. A share that was drawn low has
 * no part in that mass, and is not pushed below its interval. In proportion to size, the largest would pay for the
 * others. Immutable and thread-safe.
 */
public final class SharesError {

	/** Standard deviations from the middle of a normal distribution to the ends of its inner 95 %. */
	private static final double Z = 1.959963984540054;
	/** Settles the variances that are left once the sum is held. */
	private static final int ROUNDS = 60;
	/** A share more uncertain than all others together cannot be held by these; it takes up to this part of the whole. */
	private static final double MOST = 0.999;

	private final long name;
	private final double[] shares;
	private final double[] below;
	private final double[] above;
	private final double sum;
	/** Standard deviations before the sum is held. */
	private final double[] free;
	/** How much of what the sum is off each makes up for. */
	private final double[] part;
	/** The factor that gives a drawn error the standard deviation 1; 0 for a share that is certain. */
	private final double[] unit;

	/**
	 * @param name   of these shares: those of another name have other errors in the same draw
	 * @param shares estimates, 0 to 1
	 * @param low    lower end of the interval at 95 % of each, not above it
	 * @param high   upper end, not below it
	 * @throws IllegalArgumentException for lists of other lengths
	 */
	public SharesError(String name, double[] shares, double[] low, double[] high) {
		if (low.length != shares.length || high.length != shares.length) {
			throw new IllegalArgumentException(shares.length + " shares, " + low.length + " and " + high.length + " ends");
		}
		this.name = CounterSource.part(name);
		this.shares = shares.clone();
		below = IntStream.range(0, shares.length).mapToDouble(it -> (shares[it] - low[it]) / Z).toArray();
		above = IntStream.range(0, shares.length).mapToDouble(it -> (high[it] - shares[it]) / Z).toArray();
		sum = Arrays.stream(shares).sum();
		double[] wanted = IntStream.range(0, shares.length).mapToDouble(it -> (below[it] + above[it]) / 2).map(it -> it * it).toArray();
		double[] variances = before(wanted);
		double all = Arrays.stream(variances).sum();
		free = Arrays.stream(variances).map(Math::sqrt).toArray();
		part = Arrays.stream(variances).map(it -> all == 0 ? 0 : it / all).toArray();
		unit = IntStream.range(0, shares.length)
				.mapToDouble(it -> variances[it] * (1 - part[it]) <= 0 ? 0 : 1 / Math.sqrt(variances[it] * (1 - part[it]))).toArray();
	}

	/** Variances that independent errors must have so that they have those wanted once they are made to sum to 0. */
	private static double[] before(double[] wanted) {
		double[] variances = wanted.clone();
		for (int round = 0; round < ROUNDS; round++) {
			double all = Arrays.stream(variances).sum();
			for (int i = 0; i < variances.length && all > 0; i++) {
				variances[i] = wanted[i] / (1 - Math.min(MOST, variances[i] / all));
			}
		}
		return variances;
	}

	/** How many shares there are. */
	public int size() {
		return shares.length;
	}

	/**
	 * Draws all of them.
	 *
	 * @param key of the draw: the same gives the same to the bit, on any thread
	 * @return as many shares, 0 to 1, in their order
	 */
	public double[] draw(long key) {
		var random = new CounterSource(key, name);
		double[] errors = new double[shares.length];
		double off = 0;
		for (int i = 0; i < errors.length; i += 2) {
			// Two normal numbers of two uniform ones (Box and Muller 1958).
			double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
			double angle = 2 * Math.PI * random.nextDouble();
			errors[i] = free[i] * radius * Math.cos(angle);
			off += errors[i];
			if (i + 1 < errors.length) {
				errors[i + 1] = free[i + 1] * radius * Math.sin(angle);
				off += errors[i + 1];
			}
		}
		double tooHigh = 0;
		double uncertain = 0;
		for (int i = 0; i < errors.length; i++) {
			double error = (errors[i] - part[i] * off) * unit[i];
			double side = error < 0 ? below[i] : above[i];
			errors[i] = error * side;
			tooHigh += errors[i];
			uncertain += side;
		}
		double drawn = 0;
		for (int i = 0; i < errors.length; i++) {
			double gives = uncertain == 0 ? 0 : (errors[i] < 0 ? below[i] : above[i]) / uncertain;
			errors[i] = Math.clamp(shares[i] + errors[i] - gives * tooHigh, 0, 1);
			drawn += errors[i];
		}
		// Shares are cut at 0 and 1, and the rest is scaled to the sum.
		for (int i = 0; i < errors.length && drawn > 0; i++) {
			errors[i] = Math.min(1, errors[i] * sum / drawn);
		}
		return errors;
	}
}
