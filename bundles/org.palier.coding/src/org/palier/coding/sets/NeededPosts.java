// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import org.palier.ground.text.Bilingual;
import org.palier.statistics.intervals.SampleSize;

/**
 * The number of posts that a wanted margin needs.
 *
 * @param margin half the width of the interval of 95 %, above 0 and below 1
 * @param share  expected, above 0 and below 1
 * @param frame  posts that can be drawn
 * @param posts  needed, by the formula of {@link SampleSize}
 */
public record NeededPosts(double margin, double share, int frame, long posts) {

	/** Counts them. @throws SetException when margin or share is no share, or nothing can be drawn */
	public static NeededPosts of(double margin, double share, int frame) throws SetException {
		check(margin, share);
		if (frame == 0) {
			throw SetWords.refused("needed.frame");
		}
		return new NeededPosts(margin, share, frame, SampleSize.of(margin, share, frame));
	}

	/** Refuses what is no share, before anybody reads posts. */
	public static void check(double margin, double share) throws SetException {
		if (!(margin > 0 && margin < 1) || !(share > 0 && share < 1)) {
			throw SetWords.refused("needed.margin", String.valueOf(margin), String.valueOf(share));
		}
	}

	/** The sentence, with the source of the formula. */
	public Bilingual text() {
		return SetWords.text("needed.posts", posts, frame, margin, share, SampleSize.SOURCE);
	}
}
