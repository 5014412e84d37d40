// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.List;

/**
 * A way to learn. Which one is taken is chosen within the other folds (nested cross-validation: Varma and Simon 2006, Bias in error
 * estimation when using cross-validation for model selection), never by the posts that are judged.
 *
 * @param form whether what a post looks like and speaks of is a reason beside its words and sequences of characters
 * @param cost of an error, above 0: the larger, the less is smoothed
 */
record Way(boolean form, double cost) {

	private static final double USUAL_COST = 10;
	private static final double LOW_COST = 3;
	/** The one that is taken unless another is worth more. */
	static final Way USUAL = new Way(true, USUAL_COST);
	/** What posts of public bodies look like and speak of is no reason where codes are others than those of the codebook. */
	static final List<Way> ALL = List.of(USUAL, new Way(false, USUAL_COST), new Way(false, LOW_COST));

	/** As the provenance of a model says it. */
	String told() {
		return "softmax, L-BFGS, cost " + Math.round(cost) + (form ? "" : ", words and characters alone");
	}
}
