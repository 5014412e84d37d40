// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.palier.core.census.PostsView;
import org.palier.core.census.PostsView.Answers;
import org.palier.core.census.StudyView;
import org.palier.corpus.Attributed;

/**
 * The posts of a draw with what is no part of the cube: answers, weeks, relays. Counts follow the cube exactly. The
 * median delay of an agency is what {@link DelayProgram} says; that of a group moves by the mean of the movements of
 * its agencies, weighted by their paired replies, which is exact when all move alike and an approximation otherwise.
 * Posts of a week and paired replies follow the posts and replies of their agency in proportion. Who is relayed stays.
 * An agency into which another merged keeps its own median.
 */
final class PostAnswers {

	private record Place(int group, int platform) {
	}

	/** Counts of a group. */
	private static final class Sums {
		private long posts;
		private long replies;
		private long basePosts;
		private long baseReplies;
	}

	/** The answers of an agency before and after. */
	private record Moved(Answers before, Answers after) {
	}

	private final ScenarioFrame frame;
	private final PostsView base;
	private final PostCells cells;
	private final DelayProgram delays;
	private final int[] shown;

	PostAnswers(ScenarioFrame frame, PostsView base, PostCells cells, DelayProgram delays) {
		this.frame = frame;
		this.base = base;
		this.cells = cells;
		this.delays = delays;
		this.shown = new int[frame.rows()];
		java.util.Arrays.fill(shown, PostsView.UNATTRIBUTED);
		for (int i = 0; i < frame.order().size(); i++) {
			shown[frame.order().get(i)] = i;
		}
	}

	PostsView view(Draw draw, int[] order, long[] posts) {
		int[] kept = java.util.Arrays.stream(order).filter(cell -> posts[cell] > 0).toArray();
		var columns = new PostsView.Columns(new int[kept.length], new boolean[kept.length], new int[kept.length],
				new int[kept.length], new int[kept.length], new boolean[kept.length], new boolean[kept.length], new long[kept.length]);
		for (int i = 0; i < kept.length; i++) {
			int cell = kept[i];
			columns.source()[i] = cells.source(cell);
			columns.made()[i] = cells.made(cell);
			columns.agency()[i] = position(cells.row(cell));
			columns.platform()[i] = cells.platform(cell);
			columns.usage()[i] = cells.usage(cell);
			columns.reply()[i] = cells.reply(cell);
			columns.relay()[i] = cells.relay(cell);
			columns.posts()[i] = posts[cell];
		}
		List<Moved> agencies = byAgency(draw, posts);
		return base.with(columns,
				agencies.stream().map(Moved::after).filter(it -> it.posts() > 0).map(it -> renamed(it, position(it.group()))).toList(),
				groups(base.answersByJurisdiction(), agencies, posts, frame::jurisdiction),
				groups(base.answersTogether(), agencies, posts, row -> 0), weeks(posts), relayed());
	}

	private static Answers renamed(Answers it, int group) {
		return new Answers(group, it.platform(), it.posts(), it.replies(), it.paired(), it.medianDelaySeconds());
	}

	private int position(int row) {
		return row < 0 ? row : shown[row];
	}

	/** Posts written, before and after, by groups of rows. */
	private Map<Place, Sums> sums(long[] posts, IntUnaryOperator groupOf) {
		Map<Place, Sums> sums = new HashMap<>();
		for (int cell = 0; cell < posts.length; cell++) {
			int source = cells.source(cell);
			boolean wrote = cells.how(cell) != Attributed.RELAYED;
			Sums after = sums.computeIfAbsent(place(wrote ? cells.row(cell) : PostsView.UNATTRIBUTED, cells.platform(cell), groupOf),
					it -> new Sums());
			after.posts += posts[cell];
			after.replies += cells.reply(cell) ? posts[cell] : 0;
			if (!cells.made(cell)) {
				Sums before = sums.computeIfAbsent(place(wrote ? base.agency(source) : PostsView.UNATTRIBUTED, cells.platform(cell), groupOf),
						it -> new Sums());
				before.basePosts += base.posts(source);
				before.baseReplies += base.isReply(source) ? base.posts(source) : 0;
			}
		}
		return sums;
	}

	private static Place place(int row, int platform, IntUnaryOperator groupOf) {
		return new Place(row < 0 ? row : groupOf.applyAsInt(row), platform);
	}

	private List<Moved> byAgency(Draw draw, long[] posts) {
		Map<Place, Sums> sums = sums(posts, IntUnaryOperator.identity());
		Map<Place, Answers> before = new HashMap<>();
		base.answersByAgency().forEach(it -> before.put(new Place(it.group(), it.platform()), it));
		List<Moved> moved = new ArrayList<>();
		for (Place place : order(base.answersByAgency(), sums.keySet())) {
			Answers was = before.getOrDefault(place, new Answers(place.group(), place.platform(), 0, 0, 0, null));
			Answers counted = counted(was, sums.get(place));
			boolean agency = place.group() >= 0;
			Double median = agency ? delays.median(draw, place.group(), place.platform(), was.medianDelaySeconds())
					: was.medianDelaySeconds();
			boolean supposed = median != null && counted.paired() == 0 && counted.replies() > 0 && was.medianDelaySeconds() == null;
			long paired = supposed ? counted.replies() : counted.paired();
			moved.add(new Moved(was, new Answers(place.group(), place.platform(), counted.posts(), counted.replies(), paired,
					paired == 0 ? null : median)));
		}
		return moved;
	}

	/** The counts after; paired replies in proportion to replies. */
	private static Answers counted(Answers was, Sums sums) {
		if (sums == null) {
			return was;
		}
		long posts = Math.max(0, was.posts() + sums.posts - sums.basePosts);
		long replies = Math.min(posts, Math.max(0, was.replies() + sums.replies - sums.baseReplies));
		long paired = was.replies() == 0 ? 0 : Math.min(replies, Math.round((double) was.paired() * replies / was.replies()));
		return new Answers(was.group(), was.platform(), posts, replies, paired, was.medianDelaySeconds());
	}

	private List<Answers> groups(List<Answers> before, List<Moved> agencies, long[] posts, IntUnaryOperator groupOf) {
		Map<Place, Sums> sums = sums(posts, groupOf);
		Map<Place, Answers> known = new HashMap<>();
		before.forEach(it -> known.put(new Place(it.group(), it.platform()), it));
		List<Answers> after = new ArrayList<>();
		for (Place place : order(before, sums.keySet())) {
			Answers was = known.getOrDefault(place, new Answers(place.group(), place.platform(), 0, 0, 0, null));
			Answers counted = counted(was, sums.get(place));
			List<Moved> here = agencies.stream().filter(it -> it.after().platform() == place.platform()
					&& place(it.after().group(), it.after().platform(), groupOf).equals(place)).toList();
			long paired = here.stream().mapToLong(it -> it.after().paired()).sum();
			long settled = place.group() < 0 || delays.isEmpty() ? counted.paired() : Math.max(counted.paired(), paired);
			if (counted.posts() > 0) {
				after.add(new Answers(place.group(), place.platform(), counted.posts(), counted.replies(), settled,
						settled == 0 ? null : median(was.medianDelaySeconds(), here)));
			}
		}
		return after;
	}

	/** The order of the study, and then what is new. */
	private static List<Place> order(List<Answers> before, Set<Place> now) {
		List<Place> order = new ArrayList<>(before.stream().map(it -> new Place(it.group(), it.platform())).toList());
		Set<Place> known = Set.copyOf(order);
		now.stream().filter(it -> !known.contains(it))
				.sorted(Comparator.comparingInt(Place::group).thenComparingInt(Place::platform)).forEach(order::add);
		return order;
	}

	private static Double median(Double was, List<Moved> agencies) {
		double weights = 0;
		double moved = 0;
		for (Moved it : agencies) {
			Double before = it.before().medianDelaySeconds();
			Double after = it.after().medianDelaySeconds();
			if (after != null) {
				double start = before != null ? before : was != null ? was : 0;
				weights += it.after().paired();
				moved += it.after().paired() * (after - start);
			}
		}
		if (weights == 0) {
			return was;
		}
		return Math.max(0, (was == null ? 0 : was) + moved / weights);
	}

	private List<PostsView.Week> weeks(long[] posts) {
		record Wrote(int row, Attributed how, int platform) {
		}
		Map<Wrote, long[]> sums = new HashMap<>();
		for (int cell = 0; cell < posts.length; cell++) {
			int row = base.agency(cells.source(cell));
			long[] sum = sums.computeIfAbsent(new Wrote(row, cells.how(cell), cells.platform(cell)), it -> new long[2]);
			sum[0] += posts[cell];
			sum[1] += cells.made(cell) ? 0 : base.posts(cells.source(cell));
		}
		Map<Wrote, Double> rests = new HashMap<>();
		List<PostsView.Week> weeks = new ArrayList<>();
		int[] into = into();
		for (PostsView.Week week : base.weeks()) {
			var wrote = new Wrote(week.agency(), week.how(), week.platform());
			long[] sum = sums.getOrDefault(wrote, new long[] { 1, 1 });
			double exact = (double) week.posts() * sum[0] / sum[1] + rests.getOrDefault(wrote, 0.0);
			long rounded = Math.max(0, Math.round(exact));
			rests.put(wrote, exact - rounded);
			if (rounded > 0) {
				weeks.add(new PostsView.Week(week.agency() < 0 ? week.agency() : position(into[week.agency()]), week.how(),
						week.platform(), week.monday(), rounded));
			}
		}
		return weeks;
	}

	/** Which row the posts of each row went to. */
	private int[] into() {
		int[] into = java.util.stream.IntStream.range(0, frame.rows()).toArray();
		for (int cell = 0; cell < cells.size(); cell++) {
			int was = base.agency(cells.source(cell));
			if (was >= 0) {
				into[was] = cells.row(cell);
			}
		}
		return into;
	}

	private List<PostsView.Relayed> relayed() {
		int[] into = into();
		return base.relayed().stream().filter(it -> it.platform() == StudyView.NONE || !cells.isClosed(it.platform()))
				.map(it -> it.agency() < 0 ? it : new PostsView.Relayed(position(into[it.agency()]), it.platform(), it.posts())).toList();
	}
}
