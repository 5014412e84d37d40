// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostGroups.joined;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import org.palier.core.census.PostDetail;
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
	public PostDetail detail() {
		return PostDetail.MONTHS;
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
	private static final class Groupings {

		private final StudyView view;
		private final PostsView posts;
		private final TheoryView theory;
		private final List<List<Value>> rows;
		private final int outcomes;
		/** By platform, that of none last; kind of agency, that of none last; owner; month: posts by where they lie. */
		private final long[][] platforms;
		private final long[][] categories;
		private final long[][] owners;
		private final long[][] months;
		/** An agency of each owner, who is a jurisdiction, no agency, or one of several. */
		private final int[] agencies;

		Groupings(StudyView view, TheoryView theory, List<List<Value>> rows) {
			this.view = view;
			this.posts = view.posts();
			this.theory = theory;
			this.rows = rows;
			outcomes = PostPlaces.outcomes(theory);
			platforms = new long[view.platforms().size() + 1][outcomes];
			categories = new long[view.categories().size() + 1][outcomes];
			owners = new long[view.jurisdictions().size() + 2][outcomes];
			agencies = new int[owners.length];
			months = new long[posts.months().size()][outcomes];
			for (int cell = 0; cell < posts.cells(); cell++) {
				if (posts.posts(cell) > 0) {
					add(cell, posts.posts(cell), PostPlaces.outcome(posts, theory, cell));
				}
			}
		}

		private void add(int cell, long here, int outcome) {
			int platform = posts.platform(cell);
			platforms[platform == StudyView.NONE ? platforms.length - 1 : platform][outcome] += here;
			months[posts.monthOf(cell)][outcome] += here;
			int agency = posts.agency(cell);
			int owner = owners.length - (agency == PostsView.UNATTRIBUTED ? 2 : 1);
			if (agency >= 0) {
				StudyView.AgencyView whose = view.agencies().get(agency);
				owner = whose.jurisdiction();
				int category = whose.category();
				categories[category == StudyView.NONE ? categories.length - 1 : category][outcome] += here;
			}
			owners[owner][outcome] += here;
			agencies[owner] = agency;
		}

		void all() {
			group("all", new Value.Item("all", Counting.WORDS.text("all_posts")), sum(platforms, it -> true));
			for (PostGroups.Tool tool : PostGroups.tools(view)) {
				if (!tool.item().id().equals("all")) {
					group("platform", tool.item(),
							sum(platforms, it -> tool.platforms().test(it == platforms.length - 1 ? StudyView.NONE : it)));
				}
			}
			for (int i = 0; i < view.categories().size(); i++) {
				group("category", Counting.item(view.categories().get(i)), categories[i]);
			}
			group("category", PostGroups.word("uncategorized"), categories[categories.length - 1]);
			for (PostGroups.Group group : PostGroups.byAgency(view).groups()) {
				if (!group.item().id().equals("all")) {
					group("jurisdiction", group.item(), sum(owners, it -> posts(owners[it]) > 0 && group.agencies().test(agencies[it])));
				}
			}
			periods("year", YEAR, Integer.MAX_VALUE);
			periods("month", Integer.MAX_VALUE, MOST_MONTHS);
		}

		private long[] sum(long[][] parts, IntPredicate chosen) {
			long[] sum = new long[outcomes];
			for (int part = 0; part < parts.length; part++) {
				if (chosen.test(part)) {
					add(sum, parts[part]);
				}
			}
			return sum;
		}

		private static void add(long[] sum, long[] more) {
			for (int i = 0; i < sum.length; i++) {
				sum[i] += more[i];
			}
		}

		private static long posts(long[] places) {
			return Arrays.stream(places).sum();
		}

		private void periods(String grouping, int letters, int most) {
			var periods = new TreeMap<String, long[]>();
			for (int i = 0; i < months.length; i++) {
				if (posts(months[i]) > 0) {
					String month = posts.months().get(i);
					add(periods.computeIfAbsent(month.substring(0, Math.min(letters, month.length())), it -> new long[outcomes]), months[i]);
				}
			}
			if (periods.size() <= most) {
				periods.forEach((period, places) -> group(grouping,
						period.isEmpty() ? PostGroups.word("undated") : new Value.Item(period, Bilingual.same(period)), places));
			}
		}

		private void group(String grouping, Value.Item group, long[] places) {
			if (posts(places) > 0) {
				rows.addAll(PostPlaces.of(theory, places, 0).rows(List.of(new Value.Item(theory.id(), theory.name()),
						new Value.Item(grouping, Counting.WORDS.text("grouping." + grouping)), group), true));
			}
		}
	}
}
