// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StepsOfCell;
import org.palier.numbers.view.StudyView;

/**
 * Absences of the frame, and on what they rest.
 *
 * @param all    cells that are absent
 * @param listed of these those that rest on imported lists alone: one says so, or was said to be complete and names no account there
 */
record Absences(long all, long listed) {

	static Absences of(StudyView view) {
		long all = 0;
		long listed = 0;
		int platforms = view.platforms().size();
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			for (int platform = 0; view.isCounted(agency) && platform < platforms; platform++) {
				if (view.status(agency, platform) == PresenceStatus.ABSENT) {
					StepsOfCell steps = view.cells().steps(agency * platforms + platform);
					all++;
					listed += StepsOfCell.STEPS.stream().allMatch(it -> steps.lookedIn(it) == (it == FindingStep.LIST)) ? 1 : 0;
				}
			}
		}
		return new Absences(all, listed);
	}
}
