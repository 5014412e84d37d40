// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear.study;

import java.util.List;
import java.util.Objects;

import org.palier.corpus.Facet;

/**
 * The choices for a training on a study.
 *
 * @param facets at least one; what programs say of these
 * @param sets   ids of the coding sets whose codes are learned from; none for all that persons coded, in sets and outside
 * @param made   true to learn from the posts that were made for Palier too
 * @param seed   of the folds and of all that is drawn
 */
public record TrainingPlan(List<Facet> facets, List<String> sets, boolean made, long seed) {
	/** Copies its lists. */
	public TrainingPlan {
		facets = List.copyOf(facets);
		sets = List.copyOf(sets);
		if (facets.isEmpty()) {
			throw new IllegalArgumentException(Objects.toString(facets));
		}
	}
}
