// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.palier.core.census.PostDetail;
import org.palier.core.census.PostKinds;
import org.palier.core.census.PostsView;
import org.palier.core.census.PostsView.Answers;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;

/**
 * The cells of posts as the view of a scenario has them: in an order that does not depend on that of the changes, by
 * positions of agencies in the view, and put together as each detail tells them apart. Immutable and thread-safe.
 */
final class ShownPosts {

	private final PostsView base;
	private final int[] position;
	private final int[] order;
	private final PostsView.Columns columns;
	private final Map<PostDetail, PostKinds> together = new EnumMap<>(PostDetail.class);
	private final Map<PostDetail, int[]> kinds = new EnumMap<>(PostDetail.class);

	/** @param agencies of the view @param theories of the view */
	ShownPosts(ScenarioFrame frame, PostsView base, PostCells cells, List<StudyView.AgencyView> agencies, List<TheoryView> theories) {
		this.base = base;
		position = new int[frame.rows()];
		Arrays.fill(position, PostsView.UNATTRIBUTED);
		for (int i = 0; i < frame.order().size(); i++) {
			position[frame.order().get(i)] = i;
		}
		order = order(base, cells);
		columns = columns(cells);
		kinds.put(PostDetail.AGENCIES, IntStream.range(0, order.length).toArray());
		for (PostDetail detail : List.of(PostDetail.MONTHS, PostDetail.KINDS)) {
			PostKinds put = base.kinds(columns, agencies, theories, detail);
			together.put(detail, put);
			kinds.put(detail, IntStream.range(0, order.length).map(put::of).toArray());
		}
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

	private PostsView.Columns columns(PostCells cells) {
		var all = columns(order.length, 0);
		for (int i = 0; i < order.length; i++) {
			int cell = order[i];
			all.source()[i] = cells.source(cell);
			all.made()[i] = cells.made(cell);
			all.agency()[i] = position(cells.row(cell));
			all.platform()[i] = cells.platform(cell);
			all.usage()[i] = cells.usage(cell);
			all.reply()[i] = cells.reply(cell);
			all.relay()[i] = cells.relay(cell);
		}
		return all;
	}

	private static PostsView.Columns columns(int cells, int counted) {
		return new PostsView.Columns(new int[cells], new boolean[cells], new int[cells], new int[cells], new int[cells], new boolean[cells],
				new boolean[cells], new long[counted]);
	}

	/** The cell at each place of the order. */
	int[] order() {
		return order;
	}

	/** Position in the view of the agency of a row, or what stands for none. */
	int position(int row) {
		return row < 0 ? row : position[row];
	}

	/** How many numbers of posts a detail shows. */
	int size(PostDetail detail) {
		return detail == PostDetail.AGENCIES ? order.length : together.get(detail).size();
	}

	/** For each place of the order, which of them counts its posts. */
	int[] kinds(PostDetail detail) {
		return kinds.get(detail);
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
		var some = columns(kept.length, kept.length);
		for (int i = 0; i < kept.length; i++) {
			some.source()[i] = columns.source()[kept[i]];
			some.made()[i] = columns.made()[kept[i]];
			some.agency()[i] = columns.agency()[kept[i]];
			some.platform()[i] = columns.platform()[kept[i]];
			some.usage()[i] = columns.usage()[kept[i]];
			some.reply()[i] = columns.reply()[kept[i]];
			some.relay()[i] = columns.relay()[kept[i]];
			some.posts()[i] = posts[kept[i]];
		}
		return some;
	}
}
