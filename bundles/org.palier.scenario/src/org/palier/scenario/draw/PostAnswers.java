// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostsView.Answers;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

/**
 * The posts of draws with the data beside the cube: answers, weeks, relays. Counts follow the cube exactly. The median
 * delay of an agency comes from {@link DelayProgram}. The median of a group moves by the mean of the movements of its
 * agencies, weighted by their paired replies. This is exact when all move alike, and an approximation if not. Posts of
 * a week and paired replies follow the posts and replies of their agency in proportion. Relayed accounts stay as they
 * are. An agency into which another merged keeps its own median. Parts that are equal in all draws are computed once.
 */
final class PostAnswers {

	/**
	 * The most agencies that are counted one by one in the draws of a simulation: nobody reads more, and they fill the
	 * memory.
	 */
	static final int MOST_AGENCIES = 200;

	/** Weeks of no draw. */
	private static final double[][] NOT_ASKED = {};

	private final DelayProgram delays;
	private final ShownPosts shown;
	private final AnsweringGroups byAgency;
	private final Summed byJurisdiction;
	private final Summed together;
	private final ScaledWeeks.Together weeksApart;
	private final ScaledWeeks.Together weeksTogether;
	private final List<PostsView.Relayed> relayed;

	/** Groups of agencies, and for each of their places those of its agencies. */
	private record Summed(AnsweringGroups groups, int[][] agencies) {
	}

	/** How agencies answer in a draw, place by place. @param medians seconds; not a number where there is none */
	private record ByAgency(AnsweringGroups.Counts counts, double[] medians) {
	}

	/** @param agencies of the view */
	PostAnswers(ScenarioFrame frame, PostsView base, PostCells cells, DelayProgram delays, ShownPosts shown, PostAuthors authors,
			List<StudyView.AgencyView> agencies) {
		this.delays = delays;
		this.shown = shown;
		byAgency = new AnsweringGroups(base.answersByAgency(), authors);
		byJurisdiction = summed(base.answersByJurisdiction(), authors, frame::jurisdiction);
		together = summed(base.answersTogether(), authors, row -> 0);
		int[] into = into(frame, base, cells);
		var weeks = new ScaledWeeks(base, authors, IntStream.of(into).map(shown::position).toArray());
		weeksApart = weeks.apart();
		weeksTogether = weeks.together(agency -> agencies.get(agency).jurisdiction());
		relayed = base.relayed().stream().filter(it -> it.platform() == StudyView.NONE || !cells.isClosed(it.platform()))
				.map(it -> it.agency() < 0 ? it : new PostsView.Relayed(shown.position(into[it.agency()]), it.platform(), it.posts())).toList();
	}

	private Summed summed(List<Answers> answers, PostAuthors authors, IntUnaryOperator groupOf) {
		var groups = new AnsweringGroups(answers, authors, groupOf);
		List<List<Integer>> agencies = new ArrayList<>(
				IntStream.range(0, groups.size()).<List<Integer>>mapToObj(it -> new ArrayList<>()).toList());
		for (int place = 0; place < byAgency.size(); place++) {
			int row = byAgency.group(place);
			agencies.get(groups.of(row < 0 ? row : groupOf.applyAsInt(row), byAgency.platform(place))).add(place);
		}
		return new Summed(groups, agencies.stream().map(it -> it.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new));
	}

	/** Which row the posts of each row went to. */
	private static int[] into(ScenarioFrame frame, PostsView base, PostCells cells) {
		int[] into = IntStream.range(0, frame.rows()).toArray();
		for (int cell = 0; cell < cells.size(); cell++) {
			int was = base.agency(cells.source(cell));
			if (was >= 0) {
				into[was] = cells.row(cell);
			}
		}
		return into;
	}

	/** The posts of draws with their answers. @param factors of the draws @param rounded posts of theirs */
	DrawnPosts of(List<Draw> draws, double[][] factors, RoundedPosts rounded, Set<PostDetail> details) {
		return new Answered(draws, factors, rounded, details,
				details.contains(PostDetail.AGENCIES) ? weeksApart.counts(rounded.written(), draws.size()) : NOT_ASKED,
				details.contains(PostDetail.KINDS) ? weeksTogether.counts(rounded.written(), draws.size()) : NOT_ASKED);
	}

	private final class Answered implements DrawnPosts {

		private final List<Draw> draws;
		private final double[][] factors;
		private final RoundedPosts rounded;
		private final Set<PostDetail> details;
		private final double[][] apart;
		private final double[][] kinds;

		/** @param apart weeks; {@link #NOT_ASKED} when nobody asks for them @param kinds likewise */
		Answered(List<Draw> draws, double[][] factors, RoundedPosts rounded, Set<PostDetail> details, double[][] apart, double[][] kinds) {
			this.draws = draws;
			this.factors = factors;
			this.rounded = rounded;
			this.details = details;
			this.apart = apart;
			this.kinds = kinds;
		}

		@Override
		public double[] factors(int draw) {
			return factors[draw];
		}

		@Override
		public Map<PostDetail, PostsView> views(int draw) {
			PostAuthors.Sums sums = rounded.authors()[draw];
			ByAgency agencies = byAgency(draws.get(draw), sums);
			List<Answers> jurisdictions = groups(byJurisdiction, agencies, sums);
			List<Answers> all = groups(together, agencies, sums);
			Map<PostDetail, PostsView> views = new EnumMap<>(PostDetail.class);
			for (PostDetail detail : details) {
				boolean one = detail == PostDetail.AGENCIES || detail == PostDetail.KINDS && byAgency.size() <= MOST_AGENCIES;
				views.put(detail, shown.view(detail, rounded.kinds().get(detail)[draw], one ? shown(agencies) : List.of(), jurisdictions, all,
						switch (detail) {
						case AGENCIES -> weeksApart.shown(apart, draw);
						case MONTHS -> List.of();
						case KINDS -> weeksTogether.shown(kinds, draw);
						}, relayed));
			}
			return views;
		}
	}

	private List<Answers> shown(ByAgency agencies) {
		List<Answers> answers = new ArrayList<>();
		for (int place = 0; place < byAgency.size(); place++) {
			if (agencies.counts().posts()[place] > 0) {
				answers.add(answers(byAgency, place, shown.position(byAgency.group(place)), agencies.counts(), agencies.counts().paired()[place],
						agencies.medians()[place]));
			}
		}
		return answers;
	}

	private Answers answers(AnsweringGroups groups, int place, int group, AnsweringGroups.Counts counts, long paired, double median) {
		return new Answers(group, groups.platform(place), counts.posts()[place], counts.replies()[place], paired,
				paired == 0 || Double.isNaN(median) ? null : median,
				groups.sharing(place).stream().map(shown::position).filter(it -> it >= 0).toList());
	}

	/** Changes the paired replies where a median is supposed of replies that had none. */
	private ByAgency byAgency(Draw draw, PostAuthors.Sums sums) {
		AnsweringGroups.Counts counts = byAgency.after(sums);
		double[] medians = new double[byAgency.size()];
		for (int place = 0; place < medians.length; place++) {
			double was = byAgency.median(place);
			double median = byAgency.group(place) < 0 ? was : delays.median(draw, byAgency.group(place), byAgency.platform(place), was);
			if (Double.isNaN(was) && !Double.isNaN(median) && counts.paired()[place] == 0) {
				counts.paired()[place] = counts.replies()[place];
			}
			medians[place] = counts.paired()[place] == 0 ? Double.NaN : median;
		}
		return new ByAgency(counts, medians);
	}

	private List<Answers> groups(Summed summed, ByAgency agencies, PostAuthors.Sums sums) {
		AnsweringGroups.Counts counts = summed.groups().after(sums);
		List<Answers> after = new ArrayList<>();
		for (int place = 0; place < summed.groups().size(); place++) {
			if (counts.posts()[place] > 0) {
				int[] here = summed.agencies()[place];
				long ofAgencies = 0;
				for (int agency : here) {
					ofAgencies += agencies.counts().paired()[agency];
				}
				int group = summed.groups().group(place);
				long paired = group >= 0 && !delays.isEmpty() ? Math.max(counts.paired()[place], ofAgencies) : counts.paired()[place];
				after.add(answers(summed.groups(), place, group, counts, paired, median(summed.groups().median(place), here, agencies)));
			}
		}
		return after;
	}

	private double median(double was, int[] here, ByAgency agencies) {
		double weights = 0;
		double moved = 0;
		for (int place : here) {
			double after = agencies.medians()[place];
			if (!Double.isNaN(after)) {
				double before = byAgency.median(place);
				double start = !Double.isNaN(before) ? before : !Double.isNaN(was) ? was : 0;
				weights += agencies.counts().paired()[place];
				moved += agencies.counts().paired()[place] * (after - start);
			}
		}
		return weights == 0 ? was : Math.max(0, (Double.isNaN(was) ? 0 : was) + moved / weights);
	}
}
