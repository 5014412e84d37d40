// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.palier.coding.sets.FewestCoded;
import org.palier.statistics.estimation.CodingSize;

/**
 * An offer of sureness for reading: the margin of a share of one half, and the posts to read for it by a plan. A share that is smaller or
 * larger, and a program that is often right, make the margin narrower.
 *
 * @param sureness what it suffices for
 * @param posts    to read, never more than there are
 */
public record SampleOffer(Sureness sureness, long posts) {

	/** The level of sureness. */
	public enum Sureness {
		/** Whether a share is above one half, where it is far from it. */
		ROUGH(0.14),
		/** A finding that is worded with care. */
		ENOUGH(0.10),
		/** A comparison with another year. */
		SURE(0.05),
		/** All posts are read, and nothing is estimated. */
		ALL(0);

		private final double margin;

		Sureness(double margin) {
			this.margin = margin;
		}

		/** Half of the interval at 95 % of a share of one half, at most. */
		public double margin() {
			return margin;
		}
	}

	/** Nobody is offered more posts than these to read. */
	static final long MOST = 2000;
	private static final double HALF = 0.5;

	/**
	 * The offers for a plan, from the least reading to the most. None proposes fewer posts than correct a share, and of two that propose as
	 * many the surer is there. There are none where nothing can be drawn.
	 */
	public static List<SampleOffer> of(PlanCost cost) {
		var offers = new ArrayList<SampleOffer>();
		for (Sureness each : List.of(Sureness.ROUGH, Sureness.ENOUGH, Sureness.SURE)) {
			OptionalLong posts = cost.posts() == 0 ? OptionalLong.empty() : cost.needed(new CodingSize(0, HALF, each.margin()), PlanCost.ALIKE);
			if (posts.isPresent() && posts.getAsLong() < cost.posts()) {
				long enough = Math.min(cost.within(), Math.max(posts.getAsLong(), FewestCoded.of(cost.posts())));
				offers.removeIf(it -> it.posts() == enough);
				offers.add(new SampleOffer(each, enough));
			}
		}
		// Where agencies are drawn first, reading all posts of those that are drawn is not reading all.
		if (cost.posts() > 0 && cost.posts() <= MOST && cost.agencies() == 0) {
			offers.add(new SampleOffer(Sureness.ALL, cost.posts()));
		}
		return offers.stream().filter(it -> it.sureness() == Sureness.ALL || it.posts() < cost.posts()).toList();
	}

	/** The margin that so many posts give by a plan; empty for none, or for more than there are. */
	public static OptionalDouble margin(PlanCost cost, long posts) {
		return posts < 1 || posts > cost.posts() ? OptionalDouble.empty() : OptionalDouble.of(cost.margin(posts, HALF, PlanCost.ALIKE));
	}
}
