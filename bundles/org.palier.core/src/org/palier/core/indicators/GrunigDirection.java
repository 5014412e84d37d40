// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
public record GrunigDirection(String indicator, Set<String> wanted) {

	/** Both two-way models. */
	public static final GrunigDirection TWO_WAY = new GrunigDirection("two_way_share", Set.of("two_way_asymmetric", "two_way_symmetric"));
	/** The two-way symmetric model. */
	public static final GrunigDirection SYMMETRIC = new GrunigDirection("symmetric_share", Set.of("two_way_symmetric"));

	private static final String THEORY = "grunig";

	/** Grunig's theory among those of a study, when it has the models asked for. */
	public Optional<TheoryView> theory(StudyView view) {
		return view.theories().stream().filter(it -> it.id().equals(THEORY))
				.filter(it -> it.categories().stream().map(TheoryView.CategoryView::id).toList().containsAll(wanted)).findFirst();
	}

	/** True when a category of the theory is one of those asked for. @param category position, or {@link TheoryView#UNPLACED} */
	public boolean holds(TheoryView theory, int category) {
		return category != TheoryView.UNPLACED && wanted.contains(theory.categories().get(category).id());
	}

	Bilingual title() {
		return Counting.WORDS.text(indicator + ".title");
	}

	/** See {@link Indicator#rows}. */
	Function<StudyView, List<List<Value>>> rows(StudyView like) {
		Optional<TheoryView> theory = theory(like);
		Optional<PostCuts> cuts = theory.map(it -> PostPlaces.cuts(like, it));
		return view -> cuts.map(it -> it.of(view).stream().map(cut -> row(theory.orElseThrow(), cut)).toList()).orElse(List.of());
	}

	Table compute(StudyView view) {
		List<Bilingual> notes = new ArrayList<>(List.of(PostCoverage.of(view.posts()).note()));
		theory(view).ifPresentOrElse(it -> notes.addAll(PostPlaces.of(view, it, cell -> true).notes()),
				() -> notes.add(Counting.WORDS.text("reason.no_grunig")));
		return new Table(indicator, title(), Counting.WORDS.text(indicator + ".definition"), Unit.POST,
				"Grunig et al. (2002), via Yates & Arbour (2013), § 7-8, fig. 1; Wilson (1927)",
				PostRows.joined(PostRows.items("jurisdiction", "platform"),
						List.of(Counting.column("posts", Type.COUNT), Counting.column("placed", Type.COUNT)),
						PostRows.countedColumns(indicator)),
				rows(view).apply(view), notes);
	}

	private List<Value> row(TheoryView theory, PostCuts.Cut cut) {
		long placed = 0;
		long found = 0;
		for (int category = 0; category < theory.categories().size(); category++) {
			placed += cut.by()[category];
			found += holds(theory, category) ? cut.by()[category] : 0;
		}
		return PostRows.joined(cut.items(), List.of(new Value.Count(cut.posts()), new Value.Count(placed)),
				PostRows.counted(found, placed, "reason.no_post_placed"));
	}
}
