// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A source of random bits that is a function of a key and a counter, and of nothing else. The n-th number of a key is
 * always the same, on any thread and in any order. The function is the output of SplitMix64, applied once more for each
 * part of the key. Source: Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, OOPSLA, fig. 17,
 * with Stafford's variant 13. Not thread-safe, costs nothing to make.
 */
public final class CounterSource implements UniformRandomProvider {

	private static final long GOLDEN = 0x9e3779b97f4a7c15L;
	private static final long INT = 0xffff_ffffL;
	private static final double UNIT = 0x1p-53;
	private static final double BELOW_ONE = Math.nextDown(1.0);

	private final long key;
	private long counter;

	/** @param parts of the key, e.g. seed, number of the draw, what is drawn */
	public CounterSource(long... parts) {
		long mixed = 0;
		for (long part : parts) {
			mixed = key(mixed, part);
		}
		this.key = mixed;
	}

	@Override
	public long nextLong() {
		return mix(key + ++counter * GOLDEN);
	}

	/** Draws the number of the interface, without the calls by which it asks for bits: a test draws millions. */
	@Override
	public int nextInt(int below) {
		if (below <= 0) {
			throw new IllegalArgumentException("below " + below);
		}
		long product = bits() * below;
		long left = product & INT;
		if (left < below) {
			// D. Lemire (2019), Fast Random Integer Generation in an Interval, ACM Transactions on Modeling and Computer Simulation 29(1), algorithm
			// 5.
			long threshold = (1L << Integer.SIZE) % below;
			while (left < threshold) {
				product = bits() * below;
				left = product & INT;
			}
		}
		return (int) (product >>> Integer.SIZE);
	}

	private long bits() {
		return nextLong() >>> Integer.SIZE;
	}

	/** A key with one more part. */
	public static long key(long key, long part) {
		return mix(mix(key + GOLDEN) + part);
	}

	/** A part of a key made of a text: FNV-1a over its characters, mixed. */
	public static long part(String text) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return mix(hash);
	}

	/** The one number of a key and a part, above 0 and below 1. */
	public static double chance(long key, long part) {
		return unit(mix(key + part));
	}

	/** A number above 0 and below 1 made of bits: both ends would be without a finite quantile. */
	public static double unit(long bits) {
		// the last of them rounds up to 1
		return Math.min(((bits >>> 11) + 0.5) * UNIT, BELOW_ONE);
	}

	private static long mix(long bits) {
		long z = bits;
		z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
		z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
		return z ^ z >>> 31;
	}
}
