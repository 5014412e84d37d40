// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.numbers.view.TheoryView;

/**
 * Finds the category of a post in a theory from its usage, by the placements of the study. A person's coding of the post itself overrides
 * it, which the caller must see to. Immutable and thread-safe.
 */
public final class Placements {

	private final TheoryView theory;
	private final Map<String, Integer> usages = new HashMap<>();
	private final Map<String, Integer> platforms = new HashMap<>();

	/**
	 * @param view   whose codebook and platforms the placements speak of
	 * @param theory one of the view's
	 */
	public Placements(StudyView view, TheoryView theory) {
		this.theory = theory;
		for (int i = 0; i < view.usages().size(); i++) {
			usages.put(view.usages().get(i).id(), i);
		}
		for (int i = 0; i < view.platforms().size(); i++) {
			platforms.put(view.platforms().get(i).id(), i);
		}
	}

	/** The theory. */
	public TheoryView theory() {
		return theory;
	}

	/**
	 * Where a usage lies. On a platform that the study does not have, the usage lies where it lies on all of
	 * the study's platforms alike, and nowhere when they differ.
	 *
	 * @param usage    id; one that the codebook lacks lies nowhere
	 * @param platform id; may be empty
	 */
	public Optional<CategoryView> of(String usage, String platform) {
		Integer row = usages.get(usage);
		if (row == null) {
			return Optional.empty();
		}
		int category = theory.categoryOf(row, platforms.getOrDefault(platform, StudyView.NONE));
		return category == TheoryView.UNPLACED ? Optional.empty() : Optional.of(theory.categories().get(category));
	}
}
