// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shares out a number of posts among strata by weights. Each stratum gives one at least, and none gives more than it has.
 * The others give what one cannot give, by their weights (Cochran 1977, Sampling Techniques, 3rd ed.). A stratum of size N
 * with the weight w gives f × w posts, but not fewer than 1 nor more than N. The factor f is such that the posts add up.
 * Fractions go to the greatest remainders, the first stratum first among equals.
 */
final class SharedOut {

	private static final int HALVINGS = 200;
	/** Less than any difference that shares of a million posts can have, more than what rounding makes of them. */
	private static final double SLIGHT = 1e-7;

	private SharedOut() {
	}

	/**
	 * Shares out.
	 *
	 * @param posts   at least as many as there are strata, at most as many as these have
	 * @param weights 0 or more, one a stratum
	 * @param sizes   what each has, 1 or more
	 */
	static int[] of(int posts, double[] weights, int[] sizes) {
		return of(posts, weights, sizes, IntStream.of(sizes).map(it -> 1).toArray());
	}

	/** Shares out where each stratum gives at least a number. @param least of each; in all not more than the posts */
	static int[] of(int posts, double[] weights, int[] sizes, int[] least) {
		double[] shares = shares(posts, weights, sizes, least);
		int[] given = Arrays.stream(shares).mapToInt(it -> (int) Math.floor(it + SLIGHT)).toArray();
		int left = posts - Arrays.stream(given).sum();
		int[] order = IntStream.range(0, sizes.length).filter(it -> given[it] < sizes[it]).boxed()
				.sorted((one, other) -> Double.compare(rest(shares[other], given[other]), rest(shares[one], given[one])))
				.mapToInt(Integer::intValue).toArray();
		for (int i = 0; i < left; i++) {
			given[order[i]]++;
		}
		return given;
	}

	/** To so many digits that equal remainders are equal. */
	private static double rest(double share, int given) {
		return Math.round((share - given) / SLIGHT) * SLIGHT;
	}

	private static double[] shares(int posts, double[] weights, int[] sizes, int[] atLeast) {
		double sum = Arrays.stream(weights).sum();
		double all = Arrays.stream(sizes).sum();
		// Strata without a weight give more than one only when no other stratum can.
		double least = sum > 0 ? sum * 1e-12 : 1;
		double[] weighed = IntStream.range(0, sizes.length).mapToDouble(it -> weights[it] > 0 ? weights[it] : sizes[it] / all * least).toArray();
		double low = 0;
		double high = IntStream.range(0, sizes.length).mapToDouble(it -> sizes[it] / weighed[it]).max().orElse(0);
		for (int i = 0; i < HALVINGS; i++) {
			double factor = (low + high) / 2;
			if (IntStream.range(0, sizes.length).mapToDouble(it -> share(factor, weighed[it], sizes[it], atLeast[it])).sum() < posts) {
				low = factor;
			} else {
				high = factor;
			}
		}
		double factor = high;
		return IntStream.range(0, sizes.length).mapToDouble(it -> share(factor, weighed[it], sizes[it], atLeast[it])).toArray();
	}

	private static double share(double factor, double weight, int size, int least) {
		return Math.max(least, Math.min(size, factor * weight));
	}
}
