// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The features that a model knows: their hashes, of which kind they are, and in how many posts of its training each occurs.
 * Looked up without making an object. Immutable and thread-safe.
 */
final class Vocabulary {

	private static final int KIND = 0x27D4EB2F;
	/** The bits of a key by which it is looked up first are others than those by which it is found. */
	private static final int SPREAD = 11;

	private final int posts;
	private final int[] keys;
	private final byte[] kinds;
	private final int[] counts;
	private final float[] rarity;
	/** For each place a key, and behind it its row from 1; 0 where there is none. */
	private final int[] table;
	private final int mask;
	/** A bit for some bits of each key, small enough to stay at hand: most features of a post are none of the model's. */
	private final long[] known;

	/**
	 * @param posts  of the training
	 * @param keys   see {@link #key}; ascending
	 * @param kinds  of each
	 * @param counts posts in which each occurs
	 */
	Vocabulary(int posts, int[] keys, byte[] kinds, int[] counts) {
		this.posts = posts;
		this.keys = keys;
		this.kinds = kinds;
		this.counts = counts;
		rarity = new float[keys.length];
		int size = Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)) << 2);
		table = new int[2 * size];
		mask = size - 1;
		known = new long[Math.max(1, size >> 3)];
		for (int row = 0; row < keys.length; row++) {
			// What a post looks like or speaks of says as much when it is common.
			rarity[row] = kinds[row] == Features.FORM ? 1 : (float) (StrictMath.log((1.0 + posts) / (1.0 + counts[row])) + 1);
			int at = keys[row] & mask;
			while (table[2 * at + 1] != 0) {
				at = at + 1 & mask;
			}
			table[2 * at] = keys[row];
			table[2 * at + 1] = row + 1;
			int bit = keys[row] >>> SPREAD;
			known[bit >> 6 & known.length - 1] |= 1L << bit;
		}
	}

	/** A feature as one number. */
	static int key(int kind, int hash) {
		return PostReader.mixed(hash, KIND + kind);
	}

	/** Its row; -1 when the model does not know it. */
	int row(int key) {
		int bit = key >>> SPREAD;
		if ((known[bit >> 6 & known.length - 1] & 1L << bit) == 0) {
			return -1;
		}
		int at = key & mask;
		while (table[2 * at + 1] != 0) {
			if (table[2 * at] == key) {
				return table[2 * at + 1] - 1;
			}
			at = at + 1 & mask;
		}
		return -1;
	}

	int size() {
		return keys.length;
	}

	int posts() {
		return posts;
	}

	int key(int row) {
		return keys[row];
	}

	int kind(int row) {
		return kinds[row];
	}

	int count(int row) {
		return counts[row];
	}

	/** How much more a rare feature weighs than a common one: 1 + ln((1 + posts) / (1 + posts that have it)). */
	float rarity(int row) {
		return rarity[row];
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Vocabulary it && posts == it.posts && Arrays.equals(keys, it.keys) && Arrays.equals(counts, it.counts);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(keys);
	}
}
