// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import org.palier.model.FindingStep;

/**
 * The selection of cells that a person checks.
 *
 * @param step         platform’s search or site’s search
 * @param platform     id; empty for all
 * @param jurisdiction id; empty for all
 * @param again        whether those that nobody could tell or reach are asked again
 * @param share        of several checkers
 */
public record CheckChoice(FindingStep step, String platform, String jurisdiction, boolean again, CheckShare share) {

	/** In the place of a platform: those on which some agency was looked for. */
	public static final String LOOKED_AT = "*";

	/** Whether it is of the platforms that were looked at: what home counts. */
	public boolean isOfLookedAt() {
		return platform.equals(LOOKED_AT);
	}

	/** Whether it is of no single platform. */
	public boolean isOfAll() {
		return platform.isEmpty() || isOfLookedAt();
	}

	/** All that is open in a step. */
	public static CheckChoice all(FindingStep step) {
		return new CheckChoice(step, "", "", false, CheckShare.ALL);
	}
}
