// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;
import java.util.Objects;

import org.palier.coding.resolved.FinishedBlocks;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.estimation.ShareEstimate;

/**
 * The present margin of a sample, beside the margin at which its coding ends. Coding ends by fixed-width stopping with a least number of
 * posts (Chow and Robbins 1965, Annals of Mathematical Statistics 36, 457-462). The margin is looked at only after finished blocks.
 *
 * @param blocks finished
 * @param posts  coded in these
 * @param widest half of the longest interval of a code, from 0 to 1
 * @param wanted at which coding ends
 */
public record MarginNow(FinishedBlocks blocks, int posts, double widest, double wanted) {

	/** Posts before the first look. */
	public static final int LEAST = 100;
	/** Posts of a block. */
	public static final int BLOCK = 25;
	private static final double POINTS = 100;

	/** Half of the longest interval; 1 where no share has one. */
	static double widest(List<ShareEstimate> shares) {
		return shares.stream().map(ShareEstimate::interval).filter(Objects::nonNull).mapToDouble(it -> (it.high() - it.low()) / 2).max()
				.orElse(1);
	}

	/** Whether coding may end. */
	public boolean isReached() {
		return widest <= wanted;
	}

	/** In a few words, beside how many posts are left. */
	public Bilingual brief() {
		return EstimateWords.text(isReached() ? "margin.brief_reached" : "margin.brief", POINTS * widest, POINTS * wanted);
	}

	/** In a sentence. */
	public Bilingual text() {
		return EstimateWords.text(isReached() ? "margin.reached" : "margin.open", blocks.blocks(), posts, POINTS * widest, POINTS * wanted);
	}
}
