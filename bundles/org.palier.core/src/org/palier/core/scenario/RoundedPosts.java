// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.Map;

import org.palier.core.census.PostDetail;

/**
 * Whole posts of several draws: for each thing that is counted an array with one number for each draw.
 *
 * @param kinds   by what each detail tells apart
 * @param posts   by author
 * @param replies by author
 */
record RoundedPosts(Map<PostDetail, double[][]> kinds, double[][] posts, double[][] replies) {

	/** Of one draw. */
	long[] kinds(PostDetail detail, int draw) {
		return of(kinds.get(detail), draw);
	}

	/** Of one draw. */
	PostAuthors.Sums authors(int draw) {
		return new PostAuthors.Sums(of(posts, draw), of(replies, draw));
	}

	/** The numbers of one draw. */
	static long[] of(double[][] numbers, int draw) {
		long[] some = new long[numbers.length];
		for (int i = 0; i < some.length; i++) {
			some[i] = (long) numbers[i][draw];
		}
		return some;
	}
}
