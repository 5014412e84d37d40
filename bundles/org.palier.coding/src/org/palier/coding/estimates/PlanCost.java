// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetDraw;
import org.palier.coding.sets.SetException;

/**
 * What a plan that nobody has drawn by yet has to do with a margin.
 *
 * @param posts  that can be drawn
 * @param effect of the plan, see {@link PlanEffect}
 * @since 0.2.0
 */
public record PlanCost(int posts, double effect) {

	/**
	 * Of the random part of a plan, drawn for a trial; of as many posts as there are where it asks for more.
	 *
	 * @param frame the posts that can be drawn by the plan
	 * @throws SetException when the plan cannot be followed, saying why
	 */
	public static PlanCost of(SamplingPlan plan, SamplingFrame frame) throws SetException {
		int size = Math.min(plan.size(), frame.size());
		return new PlanCost(frame.size(), size == 0 ? 1 : PlanEffect.of(new SetDraw("", plan.ofRandom(size), frame).parts()));
	}
}
