// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.palier.statistics.random.CounterSource;

/**
 * What shares that are estimated with intervals may be in truth, drawn again and again: of each share half of the draws are below
 * its estimate and half above, and 95 of 100 in its interval at 95 % (a confidence distribution: Schweder and Hjort 2002,
 * Confidence and likelihood, Scandinavian Journal of Statistics 29, 309-332; the halves are those of normal distributions, each
 * as wide as its end of the interval is far). Shares of one whole are drawn together: what one has too much of, others lack, the
 * more the less certain they are, so that each draw sums to what the estimates sum to. Intervals of rare shares are longer above, so that
 * drawn errors are too high together: what may have been missed of all of them is one mass, told in the interval of each. This too is taken
 * from each by how uncertain it is, on the side on which it was drawn: a share that was drawn low has told nothing of that mass, and is not
 * pushed below its interval; and by how large it is would let the largest pay. Immutable and thread-safe.
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
	/** What makes a drawn error one of standard deviation 1; 0 of a share that is certain. */
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
		// What was cut at 0 and 1 is left.
		for (int i = 0; i < errors.length && drawn > 0; i++) {
			errors[i] = Math.min(1, errors[i] * sum / drawn);
		}
		return errors;
	}
}
