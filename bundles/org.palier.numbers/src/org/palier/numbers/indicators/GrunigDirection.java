// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Optional;
import java.util.Set;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * The shares of posts in Grunig's two-way models and in his symmetric models (Yates and Arbour 2013, § 7-8). Theory packs do not mark these
 * categories, so their ids are named here.
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
}
