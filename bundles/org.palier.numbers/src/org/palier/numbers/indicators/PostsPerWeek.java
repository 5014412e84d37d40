// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

import org.palier.corpus.PostFilter;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

/**
 * Posts that agencies wrote in a week, by jurisdiction and tool: the mean and the busiest week. The mean is over all
 * weeks from the first post of the group to its last, weeks without a post included. Weeks begin on Monday (ISO 8601),
 * in UTC. Posts without a date are counted apart.
 */
public final class PostsPerWeek extends WordedIndicator {

	private static final int DAYS = 7;
	/** Letters of a year and its week, e.g. 2013-W27. */
	private static final int PERIOD = 8;

	/** For the registry, and for lists of indicators in plain Java. */
	public PostsPerWeek() {
		super("posts_per_week", Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	/**
	 * Weeks of a group on a platform.
	 *
	 * @param first or that there is none
	 * @param last  likewise
	 * @param mean  likewise
	 * @param most  likewise
	 */
	private record Row(Value.Item group, Value.Item platform, Value.Count dated, Value.Count undated, Value first, Value last, long weeks,
			long active, Value mean, Value most) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::group)
			.and(IndicatorWords.column("platform", Type.ITEM), Row::platform).and(IndicatorWords.column("dated", Type.COUNT), Row::dated)
			.and(IndicatorWords.column("undated_posts", Type.COUNT), Row::undated).and(IndicatorWords.column("first_week", Type.ITEM), Row::first)
			.and(IndicatorWords.column("last_week", Type.ITEM), Row::last)
			.and(IndicatorWords.column("weeks", Type.COUNT), it -> new Value.Count(it.weeks()))
			.and(IndicatorWords.column("active_weeks", Type.COUNT), it -> new Value.Count(it.active()))
			.and(IndicatorWords.column("mean", Type.DECIMAL), Row::mean).and(IndicatorWords.column("most", Type.COUNT), Row::most);

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		var owners = PostOwners.of(like);
		PostCuts cuts = PostCuts.of(like, 0, cell -> -1);
		return view -> {
			Weeks weeks = Weeks.of(view.posts(), owners);
			return COLUMNS.rows(cuts.of(view).stream().map(it -> row(weeks, it, cuts.posts(it))).toList());
		};
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("posts_per_week.definition"), Unit.POST,
				"Yates & Arbour (2013), § 48; ISO 8601", rows(view).apply(view), List.of(PostCoverage.of(view.posts()).note()));
	}

	private static Row row(Weeks weeks, PostCuts.Cut cut, PostSet written) {
		long[] posts = weeks.posts(cut);
		int first = 0;
		while (first < posts.length && posts[first] == 0) {
			first++;
		}
		int last = posts.length - 1;
		long dated = 0;
		long most = 0;
		int busiest = first;
		int active = 0;
		for (int week = first; week < posts.length; week++) {
			if (posts[week] > 0) {
				last = week;
				active++;
				dated += posts[week];
				busiest = posts[week] > most ? week : busiest;
				most = Math.max(most, posts[week]);
			}
		}
		Value.Count undated = written.and(it -> it.withPeriod(PostFilter.UNDATED)).count(cut.posts() - dated);
		PostSet withDate = written.and(it -> it.withPeriod(PostFilter.DATED));
		if (active == 0) {
			Value none = IndicatorWords.none("reason.no_date");
			return new Row(cut.group().item(), cut.tool().item(), withDate.count(0), undated, none, none, 0, 0, none, none);
		}
		long span = last - first + 1L;
		String period = weeks.period(busiest);
		return new Row(cut.group().item(), cut.tool().item(), withDate.count(dated), undated, weeks.item(first), weeks.item(last), span, active,
				new Value.Decimal((double) dated / span), written.and(it -> it.withPeriod(period)).count(most));
	}

	/** Posts by owner, platform and week. @param start Monday of the first week with posts @param span weeks from it to the last */
	private record Weeks(long[][][] posts, LocalDate start, int span) {

		static Weeks of(PostsView posts, PostOwners owners) {
			long start = Long.MAX_VALUE;
			long end = Long.MIN_VALUE;
			for (PostsView.Week week : posts.weeks()) {
				start = Math.min(start, week.monday().toEpochDay());
				end = Math.max(end, week.monday().toEpochDay());
			}
			int span = posts.weeks().isEmpty() ? 0 : (int) (end - start) / DAYS + 1;
			var counted = new long[owners.owners()][owners.platforms()][span];
			for (PostsView.Week week : posts.weeks()) {
				counted[owners.of(week.agency(), week.how())][owners.platform(week.platform())][(int) (week.monday().toEpochDay()
						- start) / DAYS] += week.posts();
			}
			return new Weeks(counted, LocalDate.ofEpochDay(span == 0 ? 0 : start), span);
		}

		/** Posts of a group on a tool in each of the weeks. */
		long[] posts(PostCuts.Cut cut) {
			long[] sums = new long[span];
			for (int owner = 0; owner < posts.length; owner++) {
				for (int platform = 0; cut.group().owners()[owner] && platform < posts[owner].length; platform++) {
					for (int week = 0; cut.tool().platforms()[platform] && week < span; week++) {
						sums[week] += posts[owner][platform][week];
					}
				}
			}
			return sums;
		}

		/** A week as filters name it. */
		String period(int week) {
			return start.plusWeeks(week).format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, PERIOD);
		}

		Value.Item item(int week) {
			String monday = start.plusWeeks(week).toString();
			return new Value.Item(monday, Bilingual.same(monday));
		}
	}
}
