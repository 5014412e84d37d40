// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetDraw;
import org.palier.coding.sets.SetException;
import org.palier.model.CodingSet;
import org.palier.statistics.estimation.CodingSize;
import org.palier.statistics.estimation.SizedDraw;

/**
 * The cost of a plan for a margin, whether somebody has drawn by it or not.
 *
 * @param posts         that can be drawn
 * @param effect        of the plan, see {@link PlanEffect}
 * @param agencies      drawn first; 0 for a draw at once
 * @param frameAgencies among which these are drawn
 * @param between       what the draw of the agencies leaves, see {@link SizedDraw#between}; 0 for a draw at once
 * @param within        posts of the agencies that are drawn, or of all
 */
public record PlanCost(int posts, double effect, int agencies, int frameAgencies, double between, long within) {

	/** How far two posts of one agency are taken to be alike where nobody says it. */
	public static final double ALIKE = 0.1;

	/** The cost of a plan whose agencies have as many posts each; 0 agencies are a draw of posts at once. */
	public PlanCost(int posts, double effect, int agencies, int frameAgencies) {
		this(posts, effect, agencies, frameAgencies, agencies == 0 ? 0 : 1.0 / agencies - 1.0 / frameAgencies,
				agencies == 0 ? posts : (long) posts * agencies / frameAgencies);
	}

	/**
	 * The cost of the random part of a plan, drawn for a trial; of all posts where the plan asks for more than there are.
	 *
	 * @param frame the posts that can be drawn by the plan
	 * @throws SetException when the plan cannot be followed, saying why
	 */
	public static PlanCost of(SamplingPlan plan, SamplingFrame frame) throws SetException {
		int size = Math.min(plan.size(), frame.size());
		if (size == 0) {
			return new PlanCost(frame.size(), 1, 0, 0);
		}
		var draw = new SetDraw("", plan.ofRandom(size), frame);
		return of(frame.size(), PlanEffect.of(draw.parts()), plan.agencies(), draw.frameAgencies(), draw.parts());
	}

	/** The cost of the plan by which a set was drawn. */
	public static PlanCost of(CodingSet set) {
		return of(set.getFramePosts(), PlanEffect.of(set), set.getAgencies(), set.getFrameAgencies(),
				SetDraw.Part.of(set));
	}

	private static PlanCost of(int posts, double effect, int agencies, int frameAgencies, List<SetDraw.Part> parts) {
		if (agencies == 0) {
			return new PlanCost(posts, effect, 0, frameAgencies, 0, posts);
		}
		Map<String, Long> sizes = PlanEffect.sizes(parts);
		return new PlanCost(posts, effect, agencies, frameAgencies, PlanEffect.draw(sizes, posts, agencies).between(),
				sizes.values().stream().mapToLong(it -> it).sum());
	}

	/**
	 * Posts that the plan needs; empty where so few agencies cannot give the margin, however many of their posts are coded.
	 *
	 * @param alike how codes of two posts of one agency correlate, 0 to below 1, where agencies are drawn first
	 */
	public OptionalLong needed(CodingSize size, double alike) {
		return agencies == 0 ? OptionalLong.of(size.planned(effect, posts)) : size.inClusters(effect, alike, between, within, posts);
	}

	/**
	 * The margin of a share that so many posts of the plan give by themselves, with no program beside them.
	 *
	 * @param read  posts, 1 or more and no more than there are
	 * @param share that is estimated, above 0 and below 1
	 * @param alike as for {@link #needed}
	 * @return half of the interval at 95 %; 0 where all are read
	 */
	public double margin(long read, double share, double alike) {
		return agencies == 0 ? CodingSize.margin(share, effect, read, posts)
				: CodingSize.marginInClusters(share, effect, alike, between, read, posts);
	}
}
