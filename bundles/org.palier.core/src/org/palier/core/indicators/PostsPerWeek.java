// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostGroups.joined;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.core.census.PostDetail;
import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Posts that agencies wrote in a week, by jurisdiction and tool: mean over all weeks from the first post of
 * the group to its last, those without a post included, and the busiest week. Weeks begin on Monday (ISO 8601),
 * in UTC. Posts without a date are counted apart.
 */
public final class PostsPerWeek implements Indicator {

	private static final int DAYS = 7;

	@Override
	public String id() {
		return "posts_per_week";
	}

	@Override
	public Bilingual title() {
		return Counting.WORDS.text("posts_per_week.title");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Table compute(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		Weeks weeks = Weeks.of(view.posts());
		for (PostGroups.Cut cut : PostGroups.byAuthor(view).cuts(0, cell -> -1)) {
			rows.add(joined(cut.items(), row(weeks, cut)));
		}
		return new Table(id(), title(), Counting.WORDS.text("posts_per_week.definition"), Unit.POST,
				"Yates & Arbour (2013), § 48; ISO 8601",
				joined(PostGroups.items("jurisdiction", "platform"),
						List.of(Counting.column("dated", Type.COUNT), Counting.column("undated_posts", Type.COUNT)),
						PostGroups.items("first_week", "last_week"),
						List.of(Counting.column("weeks", Type.COUNT), Counting.column("active_weeks", Type.COUNT),
								Counting.column("mean", Type.DECIMAL), Counting.column("most", Type.COUNT))),
				rows, List.of(PostCoverage.of(view.posts()).note()));
	}

	private static List<Value> row(Weeks weeks, PostGroups.Cut cut) {
		long[] posts = weeks.posts(cut);
		int first = 0;
		while (first < posts.length && posts[first] == 0) {
			first++;
		}
		int last = posts.length - 1;
		long dated = 0;
		long most = 0;
		int active = 0;
		for (int week = first; week < posts.length; week++) {
			if (posts[week] > 0) {
				last = week;
				active++;
				dated += posts[week];
				most = Math.max(most, posts[week]);
			}
		}
		var undated = new Value.Count(cut.posts() - dated);
		if (active == 0) {
			var none = new Value.Undefined(Counting.WORDS.text("reason.no_date"));
			return List.of(new Value.Count(0), undated, none, none, new Value.Count(0), new Value.Count(0), none, none);
		}
		long span = last - first + 1L;
		return List.of(new Value.Count(dated), undated, weeks.item(first), weeks.item(last), new Value.Count(span),
				new Value.Count(active), new Value.Decimal((double) dated / span), new Value.Count(most));
	}

	/** The weeks from the first with posts to the last. @param start Monday of the first @param span how many */
	private record Weeks(List<PostsView.Week> all, LocalDate start, int span) {

		static Weeks of(PostsView posts) {
			LocalDate start = null;
			LocalDate end = null;
			for (PostsView.Week week : posts.weeks()) {
				start = start == null || week.monday().isBefore(start) ? week.monday() : start;
				end = end == null || week.monday().isAfter(end) ? week.monday() : end;
			}
			return new Weeks(posts.weeks(), start, start == null ? 0 : (int) ChronoUnit.WEEKS.between(start, end) + 1);
		}

		/** Posts of a group on a tool in each of the weeks. */
		long[] posts(PostGroups.Cut cut) {
			long[] posts = new long[span];
			for (PostsView.Week it : all) {
				if (cut.tool().platforms().test(it.platform()) && cut.group().agencies().test(PostGroups.author(it.agency(), it.how()))) {
					posts[(int) ((it.monday().toEpochDay() - start.toEpochDay()) / DAYS)] += it.posts();
				}
			}
			return posts;
		}

		Value.Item item(int week) {
			String monday = start.plusWeeks(week).toString();
			return new Value.Item(monday, Bilingual.same(monday));
		}
	}
}
