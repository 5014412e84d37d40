// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostPlace;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Posts by level of every ordered theory of the study (Chang and Kannan 2008, after Yates and Arbour 2013, § 12-15).
 * Posts that agencies wrote are counted over all, by platform, kind of agency, year and, where there are at most 24,
 * month. By jurisdiction, posts of others are counted beside them.
 */
public final class PostPyramidLevels extends WordedIndicator {

	private static final int YEAR = 4;
	private static final int MOST_MONTHS = 24;
	private static final Columns<CountedRow<LevelOf>> COLUMNS = Columns.<CountedRow<LevelOf>>of().and(LevelOf.COLUMNS, CountedRow::of)
			.and(IndicatorShare.bounded("posts"), CountedRow::counted);

	/** For the registry, and for lists of indicators in plain Java. */
	public PostPyramidLevels() {
		super("post_pyramid_profile", Part.POSTS, Part.ESTIMATES);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.MONTHS;
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		List<TheoryView> theories = like.theories().stream().filter(TheoryView::ordered).toList();
		EstimateColumn estimates = EstimateColumn.of(like, theories.stream().map(TheoryView::facet));
		Columns<CountedRow<LevelOf>> columns = estimates.after(COLUMNS);
		List<Groupings> groupings = theories.stream().map(it -> new Groupings(like, it, estimates)).toList();
		return view -> {
			List<CountedRow<LevelOf>> rows = new ArrayList<>();
			groupings.forEach(it -> it.addRows(rows, view));
			return columns.rows(rows);
		};
	}

	@Override
	public Table compute(StudyView view) {
		List<Bilingual> notes = new ArrayList<>(List.of(PostCoverage.of(view.posts()).note()));
		List<TheoryView> theories = view.theories().stream().filter(TheoryView::ordered).toList();
		theories.forEach(it -> notes.addAll(PostPlaces.of(view.posts().placed(it), cell -> true).notes()));
		notes.addAll(EstimateColumn.notes(view, theories.stream().map(TheoryView::facet)));
		return new Table(id(), title(), IndicatorWords.WORDS.text("post_pyramid_profile.definition"), Unit.POST,
				"Chang & Kannan (2008), via Yates & Arbour (2013), § 12-15; " + CountedRange.SOURCE,
				rows(view).apply(view), notes);
	}

	/** The groupings of one theory, of views that share their cells: which number of each grouping counts the posts of a cell. */
	private static final class Groupings {

		private final StudyView like;
		private final TheoryView theory;
		private final EstimateColumn estimates;
		private final PostOwners owners;
		private final PostPlace place;
		private final PostSet own;
		private final int outcomes;
		private final int[] ofPlatform;
		/** Kind of agency, that of none after the others, that of posts without an agency last. */
		private final int[] ofCategory;
		private final int[] ofOwner;
		private final int[] ofMonth;
		/** The subjects of the rows of each group, by outcome; this list is for all posts. */
		private final List<LevelOf> all;
		private final List<List<LevelOf>> tools;
		private final List<List<LevelOf>> categories;
		private final List<List<LevelOf>> groups;
		private final Map<String, List<LevelOf>> periods = new ConcurrentHashMap<>();

		Groupings(StudyView like, TheoryView theory, EstimateColumn estimates) {
			this.like = like;
			this.estimates = estimates;
			this.theory = theory;
			PlacedPosts placed = like.posts().placed(theory);
			owners = PostOwners.of(like, placed.posts());
			place = theory.place(like);
			own = PostSet.of(like).writtenBy(placed.posts(), placed.posts()::isOwn);
			outcomes = PostPlaces.outcomes(theory);
			int cells = placed.posts().cells();
			int[] outcome = IntStream.range(0, cells).map(it -> PostPlaces.outcome(placed, it)).toArray();
			ofPlatform = IntStream.range(0, cells).map(it -> owners.platformOf(it) * outcomes + outcome[it]).toArray();
			ofCategory = IntStream.range(0, cells).map(it -> category(placed.posts().agency(it)) * outcomes + outcome[it]).toArray();
			ofOwner = IntStream.range(0, cells).map(it -> owners.ofCell(it) * outcomes + outcome[it]).toArray();
			ofMonth = IntStream.range(0, cells).map(it -> placed.posts().monthOf(it) * outcomes + outcome[it]).toArray();
			all = items(Value.Item.ALL, new Value.Item(Value.Item.ALL, IndicatorWords.WORDS.text("own_posts")));
			tools = owners.tools().stream().map(it -> items("platform", it.item())).toList();
			categories = IntStream.rangeClosed(0, like.categories().size()).mapToObj(it -> items("category", categoryItem(it))).toList();
			groups = owners.groups().stream().map(it -> items("jurisdiction", it.item())).toList();
		}

		private List<LevelOf> items(String grouping, Value.Item group) {
			return LevelOf.each(theory, grouping, group, PostPlaces.items(theory));
		}

		private Value.Item categoryItem(int category) {
			return category == like.categories().size() ? PostColumns.word(PostItem.UNCATEGORIZED)
					: IndicatorWords.item(like.categories().get(category));
		}

		/** Posts of agencies of a kind. @param category place in {@link #categories} */
		private PostSet ofCategory(PostsView posts, int category) {
			return PostSet.of(like).writtenBy(posts, cell -> posts.isOwn(cell) && category(posts.agency(cell)) == category);
		}

		/** Posts of agencies on a platform. */
		private PostSet on(PostOwners.Tool tool) {
			PostFilter there = owners.posts(owners.groups().getLast(), tool).filter();
			return there == null ? PostSet.UNLISTED : own.and(it -> it.withPlatforms(there.platforms()));
		}

		private int category(int agency) {
			int known = like.categories().size();
			if (agency < 0) {
				return known + 1;
			}
			int category = like.agencies().get(agency).category();
			return category == StudyView.NONE ? known : category;
		}

		void addRows(List<CountedRow<LevelOf>> rows, StudyView view) {
			PostsView posts = view.posts().placed(theory).posts();
			PostOwners.Present present = owners.present(posts);
			long[] platforms = new long[owners.platforms() * outcomes];
			long[] byCategory = new long[(like.categories().size() + 2) * outcomes];
			long[] byOwner = new long[owners.owners() * outcomes];
			long[] months = new long[posts.months().size() * outcomes];
			for (int cell = 0; cell < ofOwner.length; cell++) {
				long here = posts.posts(cell);
				byOwner[ofOwner[cell]] += here;
				if (posts.isOwn(cell)) {
					platforms[ofPlatform[cell]] += here;
					byCategory[ofCategory[cell]] += here;
					months[ofMonth[cell]] += here;
				}
			}
			add(rows, view, Domain.ALL, all, own, sum(platforms, it -> true), posts::isOwn);
			for (PostOwners.Tool tool : present.tools()) {
				if (!tool.item().isAll()) {
					add(rows, view, new Domain(By.PLATFORM, tool.item().id()), tools.get(tool.place()), on(tool),
							sum(platforms, it -> tool.platforms()[it]),
							cell -> posts.isOwn(cell) && tool.platforms()[owners.platformOf(cell)]);
				}
			}
			for (int i = 0; i < categories.size(); i++) {
				int category = i;
				add(rows, view, new Domain(By.CATEGORY, categoryItem(i).id()), categories.get(i), ofCategory(posts, i),
						Arrays.copyOfRange(byCategory, i * outcomes, (i + 1) * outcomes),
						cell -> posts.isOwn(cell) && ofCategory[cell] / outcomes == category);
			}
			PostOwners.Tool everywhere = owners.tools().getLast();
			for (PostOwners.Group group : present.groups()) {
				if (!group.item().isAll()) {
					add(rows, view, owners.part(group, everywhere).orElse(null), groups.get(group.place()), owners.posts(group, everywhere),
							sum(byOwner, it -> group.owners()[it]), cell -> group.owners()[owners.ofCell(cell)]);
				}
			}
			periods(rows, view, "year", posts, months, YEAR, Integer.MAX_VALUE);
			periods(rows, view, "month", posts, months, Integer.MAX_VALUE, MOST_MONTHS);
		}

		/** Numbers of some parts, by outcome. */
		private long[] sum(long[] numbers, IntPredicate chosen) {
			long[] sum = new long[outcomes];
			for (int part = 0; part < numbers.length / outcomes; part++) {
				if (chosen.test(part)) {
					add(sum, numbers, part);
				}
			}
			return sum;
		}

		private static void add(long[] sum, long[] numbers, int part) {
			for (int outcome = 0; outcome < sum.length; outcome++) {
				sum[outcome] += numbers[part * sum.length + outcome];
			}
		}

		private void periods(List<CountedRow<LevelOf>> rows, StudyView view, String grouping, PostsView posts, long[] months, int letters,
				int most) {
			List<String> all = posts.months();
			var found = new TreeMap<String, long[]>();
			for (int i = 0; i < all.size(); i++) {
				int here = i;
				if (Arrays.stream(months, here * outcomes, (here + 1) * outcomes).sum() > 0) {
					String month = all.get(i);
					add(found.computeIfAbsent(start(month, letters), it -> new long[outcomes]), months, here);
				}
			}
			if (found.size() <= most) {
				found.forEach((period, places) -> add(rows, view, grouping.equals("year") ? new Domain(By.YEAR, period) : null,
						periods.computeIfAbsent(grouping + "/" + period, it -> items(grouping,
						period.isEmpty() ? PostColumns.word(PostItem.UNDATED) : new Value.Item(period, Bilingual.same(period)))),
						own.and(it -> it.withPeriod(period.isEmpty() ? PostFilter.UNDATED : period)), places,
						cell -> posts.isOwn(cell) && start(posts.month(cell), letters).equals(period)));
			}
		}

		private static String start(String month, int letters) {
			return month.substring(0, Math.min(letters, month.length()));
		}

		private void add(List<CountedRow<LevelOf>> rows, StudyView view, @Nullable Domain part, List<LevelOf> items, PostSet posts, long[] places,
				IntPredicate cells) {
			if (Arrays.stream(places).sum() > 0) {
				var bodies = new BodyCounts(view.isSupposed(), view.posts().placed(theory).posts(), cells, it -> ofOwner[it] % outcomes, outcomes);
				PostPlaces.addRows(rows, items, posts, theory, place, places, bodies, true,
						estimates.of(view, theory.facet(), part, PostPlaces.now(theory, places)));
			}
		}
	}
}
