// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Compares how posts of agencies spread over the levels of the first ordered theory in two jurisdictions, kinds of
 * agencies or years (Chang and Kannan 2008). Only posts that agencies wrote count; those without a date are in no year.
 */
public final class PostLevelDifference extends MaturityIndicator {

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
		differences.add(EvaluationWords.grouping("jurisdiction"),
				samples(view, placed, view.jurisdictions().stream().map(EvaluationWords::item).toList(),
						cell -> view.agencies().get(posts.agency(cell)).jurisdiction()));
		differences.add(EvaluationWords.grouping("category"),
				samples(view, placed, view.categories().stream().map(EvaluationWords::item).toList(),
						cell -> view.agencies().get(posts.agency(cell)).category()));
		List<String> years = posts.years();
		Map<String, Integer> places = IntStream.range(0, years.size()).boxed().collect(Collectors.toMap(years::get, it -> it));
		differences.addWithin(EvaluationWords.grouping("year"),
				samples(view, placed, years.stream().map(it -> new Value.Item(it, Bilingual.same(it))).toList(),
						cell -> places.getOrDefault(posts.year(cell), StudyView.NONE)));
	}

	/**
	 * Counts, for each group, the posts that each agency of the view wrote in it, by level, in one pass through the
	 * cells.
	 *
	 * @param groupOf cell to group; negative for none
	 */
	private static List<DifferenceRows.Sample> samples(StudyView view, PlacedPosts placed, List<Value.Item> groups, IntUnaryOperator groupOf) {
		PostsView posts = placed.posts();
		int levels = placed.theory().categories().size();
		List<List<long[]>> counts = groups.stream().map(group -> view.agencies().stream().map(it -> new long[levels]).toList()).toList();
		for (int cell = 0; cell < posts.cells(); cell++) {
			int category = posts.isOwn(cell) && !posts.isAgain(cell) ? placed.category(cell) : TheoryView.UNPLACED;
			int group = category == TheoryView.UNPLACED ? StudyView.NONE : groupOf.applyAsInt(cell);
			if (group >= 0) {
				counts.get(group).get(posts.agency(cell))[category] += posts.posts(cell);
			}
		}
		return IntStream.range(0, groups.size()).mapToObj(it -> DifferenceRows.Sample.ofAgencies(groups.get(it), counts.get(it))).toList();
	}
}
