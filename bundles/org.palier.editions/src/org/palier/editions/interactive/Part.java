// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.interactive;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.ViewPart;
import org.palier.reports.content.FrontPart;

/**
 * What a reader sees with some filters set.
 *
 * @param part   what the filters leave
 * @param front  what is told of it
 * @param hidden whether nothing is told, since it would be of too few bodies
 */
record Part(ViewPart part, FrontPart front, boolean hidden) {

	/** As the script finds it: positions with bars between, nothing for all. */
	String key() {
		return key(part);
	}

	static String key(ViewPart part) {
		return position(part.jurisdiction()) + "|" + position(part.category()) + "|" + position(part.platform());
	}

	private static String position(int position) {
		return position == StudyView.NONE ? "" : Integer.toString(position);
	}

	/** Whether its shares of levels are shown. */
	boolean hasNumbers() {
		return !hidden && front.hasNumbers();
	}

	/** Shares of its levels that are shown with a range. */
	int ranges() {
		return hidden ? 0 : front.ranges();
	}
}
