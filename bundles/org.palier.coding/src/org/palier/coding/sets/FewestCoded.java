// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.SetStratum;

/** The least number of posts that people code before a share is corrected, and what a sample lacks of it. */
public final class FewestCoded {

	/** The least number, where there are so many posts. */
	public static final int POSTS = 30;

	private FewestCoded() {
	}

	/** The least number where so many posts can be drawn: of fewer posts all are read. */
	public static long of(long frame) {
		return Math.min(POSTS, frame);
	}

	/**
	 * Posts that must be added to a sample before its shares can be corrected, once all posts that it has are read.
	 *
	 * @param coded posts that chance drew and that have a code once all are read: without those that coders passed over
	 * @return 0 where the sample has enough, or cannot grow
	 */
	public static int lacking(CodingSet set, int coded) {
		if (set.getClosedOn() != null || set.getTargeted() > 0 || set.getPurpose() == SetPurpose.TRAINING) {
			return 0;
		}
		int drawn = set.getParts().stream().mapToInt(SetStratum::getDrawn).sum();
		int frame = set.getParts().stream().mapToInt(SetStratum::getPosts).sum();
		return drawn == 0 ? 0 : (int) Math.max(0, Math.min(of(set.getFramePosts()) - coded, frame - drawn));
	}
}
