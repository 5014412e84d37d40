// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Which of Grunig's models are two-way and which symmetric (Yates and Arbour 2013, § 7-8, fig. 1), and the
 * share of posts in them. Theory packs do not say so of their categories; the ids of the theory and its
 * categories are named here and nowhere else.
 *
 * @param indicator id
 * @param wanted    ids of categories
 */
record GrunigDirection(String indicator, Set<String> wanted) {

	static final GrunigDirection TWO_WAY = new GrunigDirection("two_way_share", Set.of("two_way_asymmetric", "two_way_symmetric"));
	static final GrunigDirection SYMMETRIC = new GrunigDirection("symmetric_share", Set.of("two_way_symmetric"));

	private static final String THEORY = "grunig";

	Bilingual title() {
		return Counting.WORDS.text(indicator + ".title");
	}

	Table compute(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		List<Bilingual> notes = new ArrayList<>(List.of(PostCoverage.of(view.posts()).note()));
		TheoryView theory = view.theories().stream().filter(it -> it.id().equals(THEORY)).findFirst().orElse(null);
		if (theory == null || !theory.categories().stream().map(TheoryView.CategoryView::id).toList().containsAll(wanted)) {
			notes.add(Counting.WORDS.text("reason.no_grunig"));
		} else {
			PostGroups.byAgency(view).cuts().forEach(it -> rows.add(row(view, theory, it)));
			notes.addAll(PostPlaces.of(view, theory, cell -> true).notes());
		}
		return new Table(indicator, title(), Counting.WORDS.text(indicator + ".definition"), Unit.POST,
				"Grunig et al. (2002), via Yates & Arbour (2013), § 7-8, fig. 1; Wilson (1927)",
				PostGroups.joined(PostGroups.items("jurisdiction", "platform"),
						List.of(Counting.column("posts", Type.COUNT), Counting.column("placed", Type.COUNT)),
						PostGroups.countedColumns(indicator)),
				rows, notes);
	}

	private List<Value> row(StudyView view, TheoryView theory, PostGroups.Cut cut) {
		PostsView posts = view.posts();
		long found = posts.count(cut.cells().and(cell -> {
			int category = posts.category(theory, cell);
			return category != TheoryView.UNPLACED && wanted.contains(theory.categories().get(category).id());
		}));
		long placed = PostPlaces.of(view, theory, cut.cells()).placed();
		return PostGroups.joined(cut.items(), List.of(new Value.Count(posts.count(cut.cells())), new Value.Count(placed)),
				PostGroups.counted(found, placed, Counting.WORDS.text("reason.no_post_placed")));
	}
}
