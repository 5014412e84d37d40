// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostKinds;
import org.palier.numbers.view.PostsView.Answers;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * The cells of posts as the view of a scenario has them. Their order does not depend on that of the changes; they have
 * positions of agencies in the view, and are put together for each detail. Immutable and thread-safe.
 */
final class ShownPosts {

	private final PostsView base;
	private final PostCells cells;
	private final int[] position;
	private final int[] order;
	private final Map<PostDetail, PostKinds> together;

	/** @param agencies of the view @param theories of the view */
	ShownPosts(ScenarioFrame frame, PostsView base, PostCells cells, List<StudyView.AgencyView> agencies, List<TheoryView> theories) {
		this.base = base;
		this.cells = cells;
		position = new int[frame.rows()];
		Arrays.fill(position, PostsView.UNATTRIBUTED);
		for (int i = 0; i < frame.order().size(); i++) {
			position[frame.order().get(i)] = i;
		}
		order = order(base, cells);
		together = base.kinds(columns(order, new long[0]), agencies, theories, EnumSet.of(PostDetail.MONTHS, PostDetail.KINDS));
	}

	/** Those of the study in its order, beside each what was made of it. */
	private static int[] order(PostsView base, PostCells cells) {
		int[] next = new int[base.cells() + 1];
		for (int cell = 0; cell < cells.size(); cell++) {
			next[cells.source(cell) + 1]++;
		}
		Arrays.parallelPrefix(next, Integer::sum);
		int[] ends = next.clone();
		int[] order = new int[cells.size()];
		for (int cell = 0; cell < order.length; cell++) {
			int at = next[cells.source(cell)]++;
			while (at > ends[cells.source(cell)] && isBefore(cells, cell, order[at - 1])) {
				order[at] = order[at - 1];
				at--;
			}
			order[at] = cell;
		}
		return order;
	}

	private static boolean isBefore(PostCells cells, int one, int other) {
		int usages = Integer.compare(cells.usage(one), cells.usage(other));
		int replies = usages != 0 ? usages : Boolean.compare(cells.reply(one), cells.reply(other));
		return (replies != 0 ? replies : Boolean.compare(cells.made(one), cells.made(other))) < 0;
	}

	/** @param some cells */
	private PostsView.Columns columns(int[] some, long[] posts) {
		var columns = new PostsView.Columns(new int[some.length], new boolean[some.length], new int[some.length], new int[some.length],
				new int[some.length], new boolean[some.length], new boolean[some.length], posts);
		for (int i = 0; i < some.length; i++) {
			int cell = some[i];
			columns.source()[i] = cells.source(cell);
			columns.made()[i] = cells.made(cell);
			columns.agency()[i] = position(cells.row(cell));
			columns.platform()[i] = cells.platform(cell);
			columns.usage()[i] = cells.usage(cell);
			columns.reply()[i] = cells.reply(cell);
			columns.relay()[i] = cells.relay(cell);
		}
		return columns;
	}

	/** The cell at each place of the order. */
	int[] order() {
		return order;
	}

	/** Position in the view of the agency of a row, or the number for no agency. */
	int position(int row) {
		return row < 0 ? row : position[row];
	}

	/** How many numbers of posts a detail shows. */
	int size(PostDetail detail) {
		return detail == PostDetail.AGENCIES ? order.length : together.get(detail).size();
	}

	/** For each place of the order, which of them counts its posts. */
	int[] kinds(PostDetail detail) {
		return detail == PostDetail.AGENCIES ? IntStream.range(0, order.length).toArray() : together.get(detail).kinds();
	}

	/** A view of posts. @param counts as many as the detail shows; not changed after */
	PostsView view(PostDetail detail, long[] counts, List<Answers> byAgency, List<Answers> byJurisdiction, List<Answers> all,
			List<PostsView.Week> weeks, List<PostsView.Relayed> relayed) {
		return detail == PostDetail.AGENCIES ? base.with(kept(counts), byAgency, byJurisdiction, all, weeks, relayed)
				: base.with(together.get(detail), counts, byAgency, byJurisdiction, all, weeks, relayed);
	}

	/** The cells that have posts. */
	private PostsView.Columns kept(long[] posts) {
		int[] kept = IntStream.range(0, posts.length).filter(it -> posts[it] > 0).toArray();
		return columns(IntStream.of(kept).map(it -> order[it]).toArray(), IntStream.of(kept).mapToLong(it -> posts[it]).toArray());
	}
}
