// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.CountedRange;
import org.palier.numbers.indicators.GrunigDirection;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.intervals.ClusteredShare;

/** How the posts that agencies wrote spread over levels and models, year by year; posts without a date are in no year. */
record Trend(StudyView view, TheoryView theory) {

	/** A part of the posts of a year. */
	record Row(Value.Item year, Value.Item part, PartOf posts) {
	}

	/** Columns of the rows. */
	static final Columns<Row> COLUMNS = Columns.<Row>of().and(EvaluationWords.column("year", Type.ITEM), Row::year)
			.and(EvaluationWords.column("part", Type.ITEM), Row::part).and(PartOf.COLUMNS, Row::posts);

	/** Rows of the agencies chosen, by position. */
	List<Row> rows(IntPredicate agencies) {
		PostsView posts = view.posts();
		var years = new TreeSet<String>();
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (!posts.year(cell).isEmpty() && isOwn(posts, cell, agencies)) {
				years.add(posts.year(cell));
			}
		}
		Map<String, long[]> byLevel = counts(theory, years, agencies);
		Optional<TheoryView> models = GrunigDirection.TWO_WAY.theory(view);
		Map<String, long[]> byModel = models.map(it -> counts(it, years, agencies)).orElse(Map.of());
		List<Row> rows = new ArrayList<>();
		for (String year : years) {
			var start = new Value.Item(year, Bilingual.same(year));
			long[] levels = byLevel.get(year);
			for (int level = 0; level < levels.length; level++) {
				int here = level;
				var name = theory.categories().get(level);
				rows.add(new Row(start, new Value.Item("posts." + name.id(), EvaluationWords.text("part.posts", name.plainName())),
						new PartOf(levels[level], MaturityProfile.sum(levels), range(theory, year, agencies, one -> one == here))));
			}
			models.ifPresent(it -> {
				models(rows, GrunigDirection.TWO_WAY, start, it, byModel.get(year), agencies);
				models(rows, GrunigDirection.SYMMETRIC, start, it, byModel.get(year), agencies);
			});
		}
		return rows;
	}

	private void models(List<Row> rows, GrunigDirection direction, Value.Item year, TheoryView models, long[] counts, IntPredicate agencies) {
		String part = direction == GrunigDirection.TWO_WAY ? "posts_two_way" : "posts_symmetric";
		rows.add(new Row(year, new Value.Item(part, EvaluationWords.text("part." + part)), new PartOf(held(direction, models, counts),
				MaturityProfile.sum(counts), range(models, year.id(), agencies, it -> direction.holds(models, it)))));
	}

	/**
	 * The range under chance of the share of some categories among the posts of a year, clustered by the agencies that
	 * wrote them.
	 */
	private Supplier<CountedRange> range(TheoryView placing, String year, IntPredicate agencies, IntPredicate categories) {
		return () -> {
			PlacedPosts placed = view.posts().placed(placing);
			PostsView posts = placed.posts();
			var counts = new ClusteredShare.Counts();
			for (int cell = 0; cell < posts.cells(); cell++) {
				int category = posts.isAgain(cell) || !isOwn(posts, cell, agencies) || !posts.year(cell).equals(year) ? TheoryView.UNPLACED
						: placed.category(cell);
				if (category != TheoryView.UNPLACED) {
					counts.add(posts.agency(cell), categories.test(category) ? posts.posts(cell) : 0, posts.posts(cell));
				}
			}
			return CountedRange.ofBodies(counts.share());
		};
	}

	/**
	 * Posts of years by category of a theory, those that lie nowhere left out; each once, of several codes by the first. The cells, of which
	 * there may be a hundred thousand, are gone through once.
	 */
	private Map<String, long[]> counts(TheoryView placing, Set<String> years, IntPredicate agencies) {
		PlacedPosts placed = view.posts().placed(placing);
		PostsView posts = placed.posts();
		Map<String, long[]> counts = years.stream().collect(Collectors.toMap(it -> it, it -> new long[placing.categories().size()]));
		for (int cell = 0; cell < posts.cells(); cell++) {
			int category = posts.isAgain(cell) || !isOwn(posts, cell, agencies) ? TheoryView.UNPLACED : placed.category(cell);
			long[] year = category == TheoryView.UNPLACED ? null : counts.get(posts.year(cell));
			if (year != null) {
				year[category] += posts.posts(cell);
			}
		}
		return counts;
	}

	private static boolean isOwn(PostsView posts, int cell, IntPredicate agencies) {
		return MaturityProfiles.isOwn(posts, cell) && agencies.test(posts.agency(cell));
	}

	private static long held(GrunigDirection direction, TheoryView models, long[] counts) {
		long held = 0;
		for (int i = 0; i < counts.length; i++) {
			held += direction.holds(models, i) ? counts[i] : 0;
		}
		return held;
	}
}
