// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import org.palier.model.CodingSet;
import org.palier.model.SetStratum;

/**
 * What the plan of a set costs, or saves, beside a draw with equal chances of as many posts: n Σ W²/n of the strata, which is Kish's
 * effect of unequal weights (1965, Survey Sampling, § 11.7); what agencies drawn first cost is not in it, since it depends on how far
 * posts of an agency are alike.
 *
 * @since 0.2.0
 */
public final class PlanEffect {

	private PlanEffect() {
	}

	/** Of a set; 1 for one without strata. @return above 0 */
	public static double of(CodingSet set) {
		double posts = 0;
		double drawn = 0;
		for (SetStratum part : set.getParts()) {
			posts += part.getPosts();
			drawn += part.getDrawn();
		}
		double sum = 0;
		for (SetStratum part : set.getParts()) {
			if (part.getDrawn() > 0) {
				sum += part.getPosts() / posts * part.getPosts() / posts / part.getDrawn();
			}
		}
		return sum == 0 ? 1 : drawn * sum;
	}
}
