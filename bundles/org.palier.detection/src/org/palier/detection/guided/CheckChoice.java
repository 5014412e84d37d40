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

	/** All that is open in a step. */
	public static CheckChoice all(FindingStep step) {
		return new CheckChoice(step, "", "", false, CheckShare.ALL);
	}
}
