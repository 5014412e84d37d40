// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.EnumMap;
import java.util.Map;

import org.palier.numbers.view.PostDetail;

/**
 * Whole posts of several draws.
 *
 * @param kinds   of each draw, by what each detail tells apart
 * @param authors of each draw
 * @param written by author, for each the posts of all draws
 */
record RoundedPosts(Map<PostDetail, long[][]> kinds, PostAuthors.Sums[] authors, double[][] written) {

	/** @param kinds of all draws, for each number of a detail @param replies by author, likewise */
	static RoundedPosts of(Map<PostDetail, double[][]> kinds, double[][] written, double[][] replies, int draws) {
		Map<PostDetail, long[][]> byDraw = new EnumMap<>(PostDetail.class);
		kinds.forEach((detail, numbers) -> byDraw.put(detail, byDraw(numbers, draws)));
		long[][] posts = byDraw(written, draws);
		long[][] answers = byDraw(replies, draws);
		var authors = new PostAuthors.Sums[draws];
		for (int draw = 0; draw < draws; draw++) {
			authors[draw] = new PostAuthors.Sums(posts[draw], answers[draw]);
		}
		return new RoundedPosts(byDraw, authors, written);
	}

	private static long[][] byDraw(double[][] numbers, int draws) {
		long[][] byDraw = new long[draws][numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			double[] all = numbers[i];
			for (int draw = 0; draw < draws; draw++) {
				byDraw[draw][i] = (long) all[draw];
			}
		}
		return byDraw;
	}
}
