// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
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
		differences.add(EvaluationWords.grouping("jurisdiction"),
				samples(view, placed, view.jurisdictions(), cell -> view.agencies().get(posts.agency(cell)).jurisdiction()));
		differences.add(EvaluationWords.grouping("category"),
				samples(view, placed, view.categories(), cell -> view.agencies().get(posts.agency(cell)).category()));
		var years = new TreeSet<String>();
		for (int cell = 0; cell < posts.cells(); cell++) {
			years.add(year(posts, cell));
		}
		differences.addWithin(EvaluationWords.grouping("year"), years.stream().filter(it -> !it.isEmpty())
				.map(it -> DifferenceRows.Sample.ofAgencies(new Value.Item(it, Bilingual.same(it)),
						counted(view, placed, cell -> year(posts, cell).equals(it))))
				.toList());
	}

	private static List<DifferenceRows.Sample> samples(StudyView view, PlacedPosts placed, List<StudyView.Named> groups, IntUnaryOperator groupOf) {
		return IntStream.range(0, groups.size()).mapToObj(only -> DifferenceRows.Sample.ofAgencies(EvaluationWords.item(groups.get(only)),
				counted(view, placed, cell -> groupOf.applyAsInt(cell) == only))).toList();
	}

	/** Of each agency of the view the posts that it wrote in the cells chosen, by level. */
	private static List<long[]> counted(StudyView view, PlacedPosts placed, IntPredicate cells) {
		PostsView posts = placed.posts();
		List<long[]> counts = IntStream.range(0, view.agencies().size()).mapToObj(it -> new long[placed.theory().categories().size()]).toList();
		for (int cell = 0; cell < posts.cells(); cell++) {
			int category = posts.isOwn(cell) && !posts.isAgain(cell) && cells.test(cell) ? placed.category(cell) : TheoryView.UNPLACED;
			if (category != TheoryView.UNPLACED) {
				counts.get(posts.agency(cell))[category] += posts.posts(cell);
			}
		}
		return counts;
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
