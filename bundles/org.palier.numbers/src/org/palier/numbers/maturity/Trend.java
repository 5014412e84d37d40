// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.GrunigDirection;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.intervals.WilsonInterval;

/** How the posts that agencies wrote spread over levels and models, year by year; posts without a date are in no year. */
record Trend(StudyView view, TheoryView theory) {

	/** Columns of the rows, before them whatever {@code before} is. */
	static List<Column> columns() {
		return List.of(EvaluationWords.column("year", Type.ITEM), EvaluationWords.column("part", Type.ITEM),
				EvaluationWords.column("count", Type.COUNT), EvaluationWords.column("of", Type.COUNT),
				EvaluationWords.column("share", Type.SHARE), EvaluationWords.column("low", Type.SHARE),
				EvaluationWords.column("high", Type.SHARE));
	}

	/** Rows of the agencies chosen, by position. */
	List<List<Value>> rows(List<Value> before, IntPredicate agencies) {
		PostsView posts = view.posts();
		var years = new TreeSet<String>();
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (isOwn(posts, cell, agencies) && !posts.month(cell).isEmpty()) {
				years.add(PostLevelDifference.year(posts, cell));
			}
		}
		List<List<Value>> rows = new ArrayList<>();
		for (String year : years) {
			List<Value> start = new ArrayList<>(before);
			start.add(new Value.Item(year, Bilingual.same(year)));
			long[] levels = count(theory, agencies, year);
			for (int level = 0; level < levels.length; level++) {
				var name = theory.categories().get(level);
				rows.add(row(start, new Value.Item("posts." + name.id(), EvaluationWords.text("part.posts", name.name())), levels[level],
						MaturityProfile.sum(levels)));
			}
			models(rows, start, agencies, year);
		}
		return rows;
	}

	private void models(List<List<Value>> rows, List<Value> start, IntPredicate agencies, String year) {
		GrunigDirection.TWO_WAY.theory(view).ifPresent(models -> {
			long[] counts = count(models, agencies, year);
			rows.add(row(start, new Value.Item("posts_two_way", EvaluationWords.text("part.posts_two_way")),
					held(GrunigDirection.TWO_WAY, models, counts), MaturityProfile.sum(counts)));
			rows.add(row(start, new Value.Item("posts_symmetric", EvaluationWords.text("part.posts_symmetric")),
					held(GrunigDirection.SYMMETRIC, models, counts), MaturityProfile.sum(counts)));
		});
	}

	/** Posts of a year by category of a theory. */
	private long[] count(TheoryView placing, IntPredicate agencies, String year) {
		PlacedPosts placed = view.posts().placed(placing);
		PostsView posts = placed.posts();
		return PostLevelDifference.count(placed, cell -> isOwn(posts, cell, agencies) && PostLevelDifference.year(posts, cell).equals(year));
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

	private static List<Value> row(List<Value> start, Value.Item part, long count, long of) {
		List<Value> row = new ArrayList<>(start);
		row.addAll(List.of(part, new Value.Count(count), new Value.Count(of)));
		row.addAll(shares(count, of));
		return row;
	}

	/** A share with its interval, or three times why there is none. */
	static List<Value> shares(long count, long of) {
		if (of == 0) {
			var none = new Value.Undefined(EvaluationWords.text("reason.no_data"));
			return List.of(none, none, none);
		}
		WilsonInterval interval = WilsonInterval.of(count, of);
		return List.of(new Value.Share((double) count / of), new Value.Share(interval.low()), new Value.Share(interval.high()));
	}
}
