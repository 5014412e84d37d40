// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.palier.core.census.PostDetail;
import org.palier.core.census.PostKinds;
import org.palier.core.census.PostsView;
import org.palier.core.census.PostsView.Answers;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;

/**
 * The posts of a draw with what is no part of the cube: answers, weeks, relays. Counts follow the cube exactly. The
 * median delay of an agency is what {@link DelayProgram} says; that of a group moves by the mean of the movements of
 * its agencies, weighted by their paired replies, which is exact when all move alike and an approximation otherwise.
 * Posts of a week and paired replies follow the posts and replies of their agency in proportion. Who is relayed stays.
 * An agency into which another merged keeps its own median. What does not change from draw to draw is worked out once.
 */
final class PostAnswers {

	/** More agencies than that are not told one by one in the draws of a simulation: nobody reads them, and they fill the memory. */
	static final int MOST_AGENCIES = 200;

	private final PostsView base;
	private final DelayProgram delays;
	private final int[] shown;
	private final int[] order;
	private final PostsView.Columns columns;
	private final Map<PostDetail, PostKinds> kinds = new EnumMap<>(PostDetail.class);
	/** For each cell its kind. */
	private final Map<PostDetail, int[]> kindOf = new EnumMap<>(PostDetail.class);
	private final PostAuthors authors;
	private final AnsweringGroups byAgency;
	private final Summed byJurisdiction;
	private final Summed together;
	private final ScaledWeeks weeks;
	private final ScaledWeeks.Together weeksTogether;
	private final List<PostsView.Relayed> relayed;

	/** Groups of agencies, and for each of their places those of its agencies. */
	private record Summed(AnsweringGroups groups, int[][] agencies) {
	}

	/** @param order of cells in the view @param agencies of the view @param theories of the view */
	PostAnswers(ScenarioFrame frame, PostsView base, PostCells cells, DelayProgram delays, int[] order, List<StudyView.AgencyView> agencies,
			List<TheoryView> theories) {
		this.base = base;
		this.delays = delays;
		this.order = order;
		this.shown = new int[frame.rows()];
		Arrays.fill(shown, PostsView.UNATTRIBUTED);
		for (int i = 0; i < frame.order().size(); i++) {
			shown[frame.order().get(i)] = i;
		}
		columns = columns(cells);
		for (PostDetail detail : List.of(PostDetail.MONTHS, PostDetail.KINDS)) {
			PostKinds put = base.kinds(columns, agencies, theories, detail);
			int[] of = new int[order.length];
			for (int i = 0; i < of.length; i++) {
				of[order[i]] = put.of(i);
			}
			kinds.put(detail, put);
			kindOf.put(detail, of);
		}
		authors = new PostAuthors(base, cells);
		byAgency = new AnsweringGroups(base.answersByAgency(), authors, IntUnaryOperator.identity());
		byJurisdiction = summed(base.answersByJurisdiction(), frame::jurisdiction);
		together = summed(base.answersTogether(), row -> 0);
		int[] into = into(frame, cells);
		weeks = new ScaledWeeks(base, authors, IntStream.of(into).map(this::position).toArray());
		weeksTogether = weeks.together(agency -> agencies.get(agency).jurisdiction());
		relayed = base.relayed().stream().filter(it -> it.platform() == StudyView.NONE || !cells.isClosed(it.platform()))
				.map(it -> it.agency() < 0 ? it : new PostsView.Relayed(position(into[it.agency()]), it.platform(), it.posts())).toList();
	}

	private PostsView.Columns columns(PostCells cells) {
		var all = new PostsView.Columns(new int[order.length], new boolean[order.length], new int[order.length], new int[order.length],
				new int[order.length], new boolean[order.length], new boolean[order.length], new long[order.length]);
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

	private Summed summed(List<Answers> answers, IntUnaryOperator groupOf) {
		var groups = new AnsweringGroups(answers, authors, groupOf);
		List<List<Integer>> agencies = new ArrayList<>(IntStream.range(0, groups.size()).<List<Integer>>mapToObj(it -> new ArrayList<>()).toList());
		for (int place = 0; place < byAgency.size(); place++) {
			int row = byAgency.group(place);
			agencies.get(groups.of(row < 0 ? row : groupOf.applyAsInt(row), byAgency.platform(place))).add(place);
		}
		return new Summed(groups, agencies.stream().map(it -> it.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new));
	}

	/** Which row the posts of each row went to. */
	private int[] into(ScenarioFrame frame, PostCells cells) {
		int[] into = IntStream.range(0, frame.rows()).toArray();
		for (int cell = 0; cell < cells.size(); cell++) {
			int was = base.agency(cells.source(cell));
			if (was >= 0) {
				into[was] = cells.row(cell);
			}
		}
		return into;
	}

	private int position(int row) {
		return row < 0 ? row : shown[row];
	}

	/** A draw as each detail shows it. @param posts of each cell */
	Map<PostDetail, PostsView> views(Draw draw, long[] posts, Set<PostDetail> details) {
		PostAuthors.Sums sums = authors.sums(posts);
		Answers[] agencies = agencies(draw, sums);
		List<Answers> jurisdictions = groups(byJurisdiction, agencies, sums);
		List<Answers> all = groups(together, agencies, sums);
		Map<PostDetail, PostsView> views = new EnumMap<>(PostDetail.class);
		for (PostDetail detail : details) {
			views.put(detail, switch (detail) {
			case AGENCIES -> base.with(kept(posts), shown(agencies), jurisdictions, all, weeks.shown(weeks.counts(sums)), relayed);
			case MONTHS -> together(detail, posts, List.of(), jurisdictions, all, List.of());
			case KINDS -> together(detail, posts, agencies.length > MOST_AGENCIES ? List.of() : shown(agencies), jurisdictions, all,
					weeksTogether.shown(sums));
			});
		}
		return views;
	}

	private PostsView together(PostDetail detail, long[] posts, List<Answers> agencies, List<Answers> jurisdictions, List<Answers> all,
			List<PostsView.Week> shownWeeks) {
		PostKinds put = kinds.get(detail);
		long[] counts = new long[put.size()];
		int[] of = kindOf.get(detail);
		for (int cell = 0; cell < posts.length; cell++) {
			counts[of[cell]] += posts[cell];
		}
		return base.with(put, counts, agencies, jurisdictions, all, shownWeeks, relayed);
	}

	/** The cells that have posts. */
	private PostsView.Columns kept(long[] posts) {
		int[] kept = IntStream.range(0, order.length).filter(it -> posts[order[it]] > 0).toArray();
		var some = new PostsView.Columns(new int[kept.length], new boolean[kept.length], new int[kept.length], new int[kept.length],
				new int[kept.length], new boolean[kept.length], new boolean[kept.length], new long[kept.length]);
		for (int i = 0; i < kept.length; i++) {
			some.source()[i] = columns.source()[kept[i]];
			some.made()[i] = columns.made()[kept[i]];
			some.agency()[i] = columns.agency()[kept[i]];
			some.platform()[i] = columns.platform()[kept[i]];
			some.usage()[i] = columns.usage()[kept[i]];
			some.reply()[i] = columns.reply()[kept[i]];
			some.relay()[i] = columns.relay()[kept[i]];
			some.posts()[i] = posts[order[kept[i]]];
		}
		return some;
	}

	private List<Answers> shown(Answers[] agencies) {
		return Arrays.stream(agencies).filter(it -> it.posts() > 0)
				.map(it -> new Answers(position(it.group()), it.platform(), it.posts(), it.replies(), it.paired(), it.medianDelaySeconds())).toList();
	}

	/** How each agency answers after, place by place. */
	private Answers[] agencies(Draw draw, PostAuthors.Sums sums) {
		Answers[] agencies = byAgency.after(sums);
		for (int place = 0; place < agencies.length; place++) {
			Answers was = byAgency.before(place);
			Answers counted = agencies[place];
			Double median = counted.group() >= 0 ? delays.median(draw, counted.group(), counted.platform(), was.medianDelaySeconds())
					: was.medianDelaySeconds();
			boolean supposed = median != null && counted.paired() == 0 && counted.replies() > 0 && was.medianDelaySeconds() == null;
			long paired = supposed ? counted.replies() : counted.paired();
			agencies[place] = new Answers(counted.group(), counted.platform(), counted.posts(), counted.replies(), paired,
					paired == 0 ? null : median);
		}
		return agencies;
	}

	private List<Answers> groups(Summed summed, Answers[] agencies, PostAuthors.Sums sums) {
		Answers[] counted = summed.groups().after(sums);
		List<Answers> after = new ArrayList<>();
		for (int place = 0; place < counted.length; place++) {
			Answers it = counted[place];
			if (it.posts() > 0) {
				int[] here = summed.agencies()[place];
				long ofAgencies = 0;
				for (int agency : here) {
					ofAgencies += agencies[agency].paired();
				}
				long paired = it.group() >= 0 && !delays.isEmpty() ? Math.max(it.paired(), ofAgencies) : it.paired();
				after.add(new Answers(it.group(), it.platform(), it.posts(), it.replies(), paired,
						paired == 0 ? null : median(summed.groups().before(place).medianDelaySeconds(), here, agencies)));
			}
		}
		return after;
	}

	private Double median(Double was, int[] here, Answers[] agencies) {
		double weights = 0;
		double moved = 0;
		for (int place : here) {
			Double before = byAgency.before(place).medianDelaySeconds();
			Double after = agencies[place].medianDelaySeconds();
			if (after != null) {
				double start = before != null ? before : was != null ? was : 0;
				weights += agencies[place].paired();
				moved += agencies[place].paired() * (after - start);
			}
		}
		if (weights == 0) {
			return was;
		}
		return Math.max(0, (was == null ? 0 : was) + moved / weights);
	}
}
