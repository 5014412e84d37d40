// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.palier.corpus.Attributed;
import org.palier.numbers.view.PostsView.Week;
import org.palier.numbers.view.PostsView;

/**
 * The posts of each week in proportion to the posts of their agency, each rounding handing its rest to the next week.
 * Immutable and thread-safe.
 */
final class ScaledWeeks {

	/** A group of posts that are scaled alike. */
	private record Wrote(int agency, Attributed how, int platform) {
	}

	private final List<Week> base;
	private final int[] shownAgency;
	/** For each week, and for each author, whose posts are scaled alike. */
	private final int[] ofWeek;
	private final int[] ofAuthor;
	private final long[] before;
	private final double[] posts;

	/** @param shown the position in the view of the scenario of what an agency of the study became */
	ScaledWeeks(PostsView study, PostAuthors authors, int[] shown) {
		base = study.weeks();
		posts = base.stream().mapToDouble(Week::posts).toArray();
		Map<Wrote, Integer> known = new HashMap<>();
		ofAuthor = authors.authors().stream().mapToInt(it -> number(known, new Wrote(it.was(), it.how(), it.platform()))).toArray();
		ofWeek = base.stream().mapToInt(it -> number(known, new Wrote(it.agency(), it.how(), it.platform()))).toArray();
		shownAgency = base.stream().mapToInt(it -> it.agency() < 0 ? it.agency() : shown[it.agency()]).toArray();
		before = new long[known.size()];
		for (int author = 0; author < ofAuthor.length; author++) {
			before[ofAuthor[author]] += authors.before().posts()[author];
		}
	}

	private static int number(Map<Wrote, Integer> known, Wrote wrote) {
		Integer found = known.putIfAbsent(wrote, known.size());
		return found == null ? known.size() - 1 : found;
	}

	/**
	 * The posts of weeks in several draws.
	 *
	 * @param written posts of each author, side by side
	 * @param numbers for each week of the study, which number counts its posts
	 * @param size    how many numbers there are
	 */
	private double[][] counts(double[][] written, int draws, int[] numbers, int size) {
		double[][] after = new double[before.length][draws];
		for (int author = 0; author < ofAuthor.length; author++) {
			Rounding.add(after[ofAuthor[author]], written[author]);
		}
		Rounding[] roundings = new Rounding[before.length];
		Arrays.setAll(roundings, it -> new Rounding(draws));
		double[][] counts = new double[size][draws];
		for (int week = 0; week < ofWeek.length; week++) {
			int who = ofWeek[week];
			// An agency in no cell stays as it is: there is nothing to follow.
			if (before[who] == 0) {
				Rounding.add(counts[numbers[week]], posts[week]);
			} else {
				roundings[who].follow(posts[week], after[who], before[who], counts[numbers[week]]);
			}
		}
		return counts;
	}

	/** Keeps the weeks of each agency apart. */
	Together apart() {
		return new Together(this, IntUnaryOperator.identity());
	}

	/** Weeks of different agencies put together. */
	Together together(IntUnaryOperator groupOf) {
		return new Together(this, groupOf);
	}

	/** Weeks put together that differ only in the agency of a group. */
	static final class Together {

		private record Kind(int group, Attributed how, int platform, LocalDate monday) {
		}

		private final ScaledWeeks weeks;
		private final int[] kindOf;
		private final List<Week> first = new ArrayList<>();

		private Together(ScaledWeeks weeks, IntUnaryOperator groupOf) {
			this.weeks = weeks;
			Map<Kind, Integer> kinds = new HashMap<>();
			kindOf = new int[weeks.base.size()];
			for (int week = 0; week < kindOf.length; week++) {
				Week it = weeks.base.get(week);
				int agency = weeks.shownAgency[week];
				int next = first.size();
				Integer kind = kinds.putIfAbsent(
						new Kind(agency < 0 ? agency : groupOf.applyAsInt(agency), it.how(), it.platform(), it.monday()), next);
				if (kind == null) {
					first.add(new Week(agency, it.how(), it.platform(), it.monday(), 0));
				}
				kindOf[week] = kind == null ? next : kind;
			}
		}

		/** The posts of the weeks in several draws. @param written posts of each author */
		double[][] counts(double[][] written, int draws) {
			return weeks.counts(written, draws, kindOf, first.size());
		}

		/** Those of a draw that have posts, as the view of the scenario has them. @param counts of several draws */
		List<Week> shown(double[][] counts, int draw) {
			List<Week> shown = new ArrayList<>();
			for (int kind = 0; kind < counts.length; kind++) {
				long posts = (long) counts[kind][draw];
				if (posts > 0) {
					Week it = first.get(kind);
					shown.add(new Week(it.agency(), it.how(), it.platform(), it.monday(), posts));
				}
			}
			return shown;
		}
	}
}
