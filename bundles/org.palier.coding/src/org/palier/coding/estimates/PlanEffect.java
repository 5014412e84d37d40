// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;

import org.palier.coding.sets.SetDraw;
import org.palier.model.CodingSet;

/**
 * What the plan of a set costs, or saves, beside a draw with equal chances of as many posts: n Σ W²/n of the strata, which is Kish's
 * effect of unequal weights (1965, Survey Sampling, § 11.7); what agencies drawn first cost is not in it, since it depends on how far
 * posts of an agency are alike: {@link org.palier.statistics.estimation.CodingSize#inClusters} tells that. Of strata by what a program said it is too
 * much, since these tell of the code themselves.
 */
public final class PlanEffect {

	private PlanEffect() {
	}

	/** Of a set; 1 for one without strata. @return above 0 */
	public static double of(CodingSet set) {
		return of(set.getParts().stream().map(it -> new SetDraw.Part("", it.getPosts(), it.getDrawn())).toList());
	}

	/** Of the strata of a draw. @param parts those of its random part @return above 0 */
	public static double of(List<SetDraw.Part> parts) {
		double posts = parts.stream().mapToDouble(SetDraw.Part::posts).sum();
		double drawn = parts.stream().mapToDouble(SetDraw.Part::drawn).sum();
		double sum = 0;
		for (SetDraw.Part part : parts) {
			if (part.drawn() > 0) {
				sum += part.posts() / posts * part.posts() / posts / part.drawn();
			}
		}
		return sum == 0 ? 1 : drawn * sum;
	}
}
