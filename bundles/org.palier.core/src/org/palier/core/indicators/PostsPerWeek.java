// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostGroups.joined;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
	public Table compute(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		for (PostGroups.Cut cut : PostGroups.byAuthor(view).cuts()) {
			rows.add(joined(cut.items(), row(view.posts(), cut)));
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

	private static List<Value> row(PostsView posts, PostGroups.Cut cut) {
		var weeks = new TreeMap<LocalDate, Long>();
		posts.weeks().stream().filter(it -> cut.group().agencies().test(PostGroups.author(it.agency(), it.how()))
				&& cut.tool().platforms().test(it.platform())).forEach(it -> weeks.merge(it.monday(), it.posts(), Long::sum));
		long dated = weeks.values().stream().mapToLong(Long::longValue).sum();
		var undated = new Value.Count(posts.count(cut.cells()) - dated);
		if (weeks.isEmpty()) {
			var none = new Value.Undefined(Counting.WORDS.text("reason.no_date"));
			return List.of(new Value.Count(0), undated, none, none, new Value.Count(0), new Value.Count(0), none, none);
		}
		long span = ChronoUnit.WEEKS.between(weeks.firstKey(), weeks.lastKey()) + 1;
		long most = weeks.values().stream().mapToLong(Long::longValue).max().orElseThrow();
		return List.of(new Value.Count(dated), undated, week(weeks.firstEntry()), week(weeks.lastEntry()), new Value.Count(span),
				new Value.Count(weeks.size()), new Value.Decimal((double) dated / span), new Value.Count(most));
	}

	private static Value.Item week(Map.Entry<LocalDate, Long> week) {
		return new Value.Item(week.getKey().toString(), Bilingual.same(week.getKey().toString()));
	}
}
