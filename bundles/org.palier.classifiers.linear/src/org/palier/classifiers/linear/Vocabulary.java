// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Arrays;

/**
 * The features that a model knows: their hashes, of which kind they are, and in how many posts of its training each occurs.
 * Looked up without making an object. Immutable and thread-safe.
 */
final class Vocabulary {

	private static final int KIND = 0x27D4EB2F;

	private final int posts;
	private final int[] keys;
	private final byte[] kinds;
	private final int[] counts;
	private final float[] rarity;
	private final int[] table;

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
		table = new int[size];
		for (int row = 0; row < keys.length; row++) {
			// What a post looks like or speaks of says as much when it is common.
			rarity[row] = kinds[row] == Features.FORM ? 1 : (float) (StrictMath.log((1.0 + posts) / (1.0 + counts[row])) + 1);
			int at = keys[row] & size - 1;
			while (table[at] != 0) {
				at = at + 1 & size - 1;
			}
			table[at] = row + 1;
		}
	}

	/** A feature as one number. */
	static int key(int kind, int hash) {
		return PostReader.mixed(hash, KIND + kind);
	}

	/** Its row; -1 when the model does not know it. */
	int row(int key) {
		int at = key & table.length - 1;
		while (table[at] != 0) {
			int row = table[at] - 1;
			if (keys[row] == key) {
				return row;
			}
			at = at + 1 & table.length - 1;
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
	public boolean equals(Object other) {
		return other instanceof Vocabulary it && posts == it.posts && Arrays.equals(keys, it.keys) && Arrays.equals(counts, it.counts);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(keys);
	}
}
