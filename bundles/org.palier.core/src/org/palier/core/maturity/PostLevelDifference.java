// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import org.palier.core.census.PlacedPosts;
import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Whether posts of agencies spread otherwise over the levels of the first ordered theory in one jurisdiction, kind of agencies or
 * year than in another (Chang and Kannan 2008). Only posts that agencies wrote count; those without a date are in no year.
 */
public final class PostLevelDifference extends MaturityIndicator {

	private static final int YEAR = 4;

	/** For the registry, and for lists of indicators in plain Java. */
	public PostLevelDifference() {
		super("post_level_difference", Part.POSTS);
	}

	@Override
	public Table compute(StudyView view) {
		Optional<TheoryView> theory = view.theories().stream().filter(TheoryView::ordered).findFirst();
		var differences = new DifferenceRows(theory.map(LevelDifference::levels).orElse(List.of()));
		if (theory.isPresent()) {
			compare(view, theory.get(), differences);
		}
		return DifferenceTable.of(this, view, "posts", Unit.POST, "Chang & Kannan (2008), via Yates & Arbour (2013), § 12-15", differences,
				theory.isPresent() && theory.get().categories().size() == 2);
	}

	private static void compare(StudyView view, TheoryView theory, DifferenceRows differences) {
		PlacedPosts placed = view.posts().placed(theory);
		PostsView posts = placed.posts();
		List<DifferenceRows.Sample> jurisdictions = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int only = i;
			jurisdictions.add(new DifferenceRows.Sample(EvaluationWords.item(view.jurisdictions().get(i)), count(placed,
					cell -> posts.isOwn(cell) && view.agencies().get(posts.agency(cell)).jurisdiction() == only)));
		}
		differences.add(EvaluationWords.grouping("jurisdiction"), jurisdictions);
		List<DifferenceRows.Sample> categories = new ArrayList<>();
		for (int i = 0; i < view.categories().size(); i++) {
			int only = i;
			categories.add(new DifferenceRows.Sample(EvaluationWords.item(view.categories().get(i)), count(placed,
					cell -> posts.isOwn(cell) && view.agencies().get(posts.agency(cell)).category() == only)));
		}
		differences.add(EvaluationWords.grouping("category"), categories);
		var years = new TreeSet<String>();
		for (int cell = 0; cell < posts.cells(); cell++) {
			years.add(year(posts, cell));
		}
		differences.add(EvaluationWords.grouping("year"), years.stream().filter(it -> !it.isEmpty())
				.map(it -> new DifferenceRows.Sample(new Value.Item(it, Bilingual.same(it)),
						count(placed, cell -> posts.isOwn(cell) && year(posts, cell).equals(it))))
				.toList());
	}

	static String year(PostsView posts, int cell) {
		String month = posts.month(cell);
		return month.substring(0, Math.min(YEAR, month.length()));
	}

	/** Posts by category of a theory, those that lie nowhere left out; each once, of several codes by the first. */
	static long[] count(PlacedPosts placed, IntPredicate cells) {
		PostsView posts = placed.posts();
		long[] counts = new long[placed.theory().categories().size()];
		for (int cell = 0; cell < posts.cells(); cell++) {
			int category = !posts.isAgain(cell) && cells.test(cell) ? placed.category(cell) : TheoryView.UNPLACED;
			if (category != TheoryView.UNPLACED) {
				counts[category] += posts.posts(cell);
			}
		}
		return counts;
	}
}
