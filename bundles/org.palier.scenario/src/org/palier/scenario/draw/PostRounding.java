// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.numbers.view.PostDetail;

/**
 * Makes whole posts of the factors of several draws, and adds them up by kind and author. Cells that no change reaches
 * have whole posts and are added up once. Immutable and thread-safe.
 */
final class PostRounding {

	/** More draws than that at once are no faster: their numbers no longer fit beside the processor. */
	static final int MOST_DRAWS = 64;
	/** Numbers that a thread holds of all draws at once: 32 MB. */
	private static final int MOST_NUMBERS = 1 << 22;

	private final PostStrands strands;
	private final PostAuthors authors;
	private final ShownPosts shown;
	/** Places of the cells that a change reaches. */
	private final int[] reached;
	private final PostAuthors.Sums still;
	private final Map<PostDetail, long[]> stillOfKinds;

	PostRounding(PostStrands strands, ShownPosts shown, PostAuthors authors) {
		this.strands = strands;
		this.authors = authors;
		this.shown = shown;
		int[] order = shown.order();
		reached = IntStream.range(0, order.length).filter(it -> strands.isReached(order[it])).toArray();
		still = authors.sums(strands::still);
		stillOfKinds = EnumSet.of(PostDetail.MONTHS, PostDetail.KINDS).stream().collect(Collectors.toMap(Function.identity(), this::still));
	}

	/** Posts of cells that no change reaches. */
	private long[] still(PostDetail detail) {
		long[] sums = new long[shown.size(detail)];
		int[] kinds = shown.kinds(detail);
		int[] order = shown.order();
		for (int place = 0; place < order.length; place++) {
			sums[kinds[place]] += strands.still(order[place]);
		}
		return sums;
	}

	/** How many draws fit. */
	int atOnce(Set<PostDetail> details) {
		long numbers = strands.size() + 2L * authors.authors().size() + details.stream().mapToLong(shown::size).sum();
		return (int) Math.max(1, Math.min(MOST_DRAWS, MOST_NUMBERS / Math.max(1, numbers)));
	}

	/** @param factors of each draw, by strand */
	RoundedPosts round(double[][] factors, Set<PostDetail> details) {
		int draws = factors.length;
		double[][] byStrand = new double[strands.size()][draws];
		for (int draw = 0; draw < draws; draw++) {
			for (int strand = 0; strand < byStrand.length; strand++) {
				byStrand[strand][draw] = factors[draw][strand];
			}
		}
		double[][] replies = rows(still.replies(), draws);
		double[][] written = rows(still.others(), draws);
		Map<PostDetail, double[][]> kinds = new EnumMap<>(PostDetail.class);
		details.forEach(it -> kinds.put(it, rows(it == PostDetail.AGENCIES ? still(it) : stillOfKinds.get(it), draws)));
		int[][] kindOf = kinds.keySet().stream().map(shown::kinds).toArray(int[][]::new);
		double[][][] sums = kinds.values().toArray(double[][][]::new);
		var rounding = new Rounding(draws);
		double[][] into = new double[1 + sums.length][];
		int[] order = shown.order();
		for (int place : reached) {
			int cell = order[place];
			into[0] = (authors.isReply(cell) ? replies : written)[authors.of(cell)];
			for (int i = 0; i < sums.length; i++) {
				into[i + 1] = sums[i][kindOf[i][place]];
			}
			rounding.times(strands.weight(cell), byStrand[strands.of(cell)], into);
		}
		for (int author = 0; author < written.length; author++) {
			Rounding.add(written[author], replies[author]);
		}
		return RoundedPosts.of(kinds, written, replies, draws);
	}

	private static double[][] rows(long[] start, int draws) {
		double[][] rows = new double[start.length][draws];
		for (int row = 0; row < rows.length; row++) {
			if (start[row] != 0) {
				Arrays.fill(rows[row], start[row]);
			}
		}
		return rows;
	}
}
