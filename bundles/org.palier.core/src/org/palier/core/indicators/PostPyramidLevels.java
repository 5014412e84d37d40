// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostGroups.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Posts by level of every ordered theory of the study: over all, by platform, kind of agency, jurisdiction,
 * year and, where there are at most 24, month (Chang and Kannan 2008, after Yates and Arbour 2013, § 12-15).
 */
public final class PostPyramidLevels implements Indicator {

	private static final int YEAR = 4;
	private static final int MOST_MONTHS = 24;

	@Override
	public String id() {
		return "post_pyramid_profile";
	}

	@Override
	public Bilingual title() {
		return Counting.WORDS.text("post_pyramid_profile.title");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.POSTS);
	}

	@Override
	public Table compute(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		List<Bilingual> notes = new ArrayList<>(List.of(PostCoverage.of(view.posts()).note()));
		for (TheoryView theory : view.theories()) {
			if (theory.ordered() && !view.posts().isEmpty()) {
				new Groupings(view, theory, rows).all();
				notes.addAll(PostPlaces.of(view, theory, cell -> true).notes());
			}
		}
		return new Table(id(), title(), Counting.WORDS.text("post_pyramid_profile.definition"), Unit.POST,
				"Chang & Kannan (2008), via Yates & Arbour (2013), § 12-15; Wilson (1927)",
				joined(PostGroups.items("theory", "grouping", "group", "level"), PostGroups.countedColumns("posts")), rows, notes);
	}

	/** Adds the rows of one theory. */
	private record Groupings(StudyView view, TheoryView theory, List<List<Value>> rows) {

		void all() {
			PostsView posts = view.posts();
			group("all", new Value.Item("all", Counting.WORDS.text("all_posts")), cell -> true);
			for (PostGroups.Tool tool : PostGroups.tools(view)) {
				if (!tool.item().id().equals("all")) {
					group("platform", tool.item(), cell -> tool.platforms().test(posts.platform(cell)));
				}
			}
			for (int i = 0; i < view.categories().size(); i++) {
				int category = i;
				group("category", Counting.item(view.categories().get(i)), cell -> category(cell) == category);
			}
			group("category", PostGroups.word("uncategorized"),
					cell -> posts.agency(cell) >= 0 && category(cell) == StudyView.NONE);
			for (PostGroups.Group group : PostGroups.byAgency(view).groups()) {
				if (!group.item().id().equals("all")) {
					group("jurisdiction", group.item(), cell -> group.agencies().test(posts.agency(cell)));
				}
			}
			periods("year", YEAR, Integer.MAX_VALUE);
			periods("month", Integer.MAX_VALUE, MOST_MONTHS);
		}

		/** Kind of the agency; none for a post without agency. */
		private int category(int cell) {
			int agency = view.posts().agency(cell);
			return agency < 0 ? StudyView.NONE : view.agencies().get(agency).category();
		}

		private void periods(String grouping, int letters, int most) {
			var periods = new TreeSet<String>();
			IntStream.range(0, view.posts().cells()).forEach(cell -> periods.add(period(cell, letters)));
			if (periods.size() <= most) {
				for (String period : periods) {
					group(grouping, period.isEmpty() ? PostGroups.word("undated") : new Value.Item(period, Bilingual.same(period)),
							cell -> period(cell, letters).equals(period));
				}
			}
		}

		private String period(int cell, int letters) {
			String month = view.posts().month(cell);
			return month.substring(0, Math.min(letters, month.length()));
		}

		private void group(String grouping, Value.Item group, IntPredicate cells) {
			if (view.posts().count(cells) > 0) {
				rows.addAll(PostPlaces.of(view, theory, cells).rows(List.of(new Value.Item(theory.id(), theory.name()),
						new Value.Item(grouping, Counting.WORDS.text("grouping." + grouping)), group), true));
			}
		}
	}
}
