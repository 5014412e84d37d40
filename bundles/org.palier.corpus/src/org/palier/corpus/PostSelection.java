// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Keys of the posts that a filter found, in its order: eight bytes a post, so that a list of a million posts
 * can be scrolled through. Posts that come later do not show in it. Immutable.
 */
public final class PostSelection {

	private final long[] keys;

	PostSelection(long[] keys) {
		this.keys = keys;
	}

	/** Posts that are known by their keys already, in this order. */
	public static PostSelection of(long... keys) {
		return new PostSelection(keys.clone());
	}

	/** How many were found. */
	public int size() {
		return keys.length;
	}

	/** Key of a post. @param index from 0, below {@link #size()} */
	public long key(int index) {
		return keys[index];
	}

	/** Keys of all, which nobody may change. */
	long[] keys() {
		return keys;
	}

	/** Keys from an index on, as many as there are, at most limit. */
	long[] slice(int offset, int limit) {
		int from = Math.min(offset, keys.length);
		return Arrays.copyOfRange(keys, from, (int) Math.min((long) from + limit, keys.length));
	}

	/** Equal when it holds the same posts in the same order. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PostSelection selection && Arrays.equals(keys, selection.keys);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(keys);
	}
}
