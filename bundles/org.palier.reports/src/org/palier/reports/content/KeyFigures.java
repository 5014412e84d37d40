// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StudyView;

/**
 * How large the census of a frame is.
 *
 * @param agencies   rows of the frame
 * @param platforms  columns in which anybody looked for one of them
 * @param unseen     the other columns, of which nothing is counted
 * @param presences  cells where an agency is present
 * @param coded      presences that somebody coded
 * @param notChecked cells of the platforms looked at that nobody checked
 * @param unmatched  names outside the frame, in none of these counts
 */
record KeyFigures(long agencies, long platforms, long unseen, long presences, long coded, long notChecked, long unmatched) {

	static KeyFigures of(StudyView view) {
		long presences = 0;
		long coded = 0;
		long notChecked = 0;
		int[] looked = Presences.lookedAt(view);
		long counted = 0;
		long there = 0;
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			counted += view.isCounted(agency) ? 1 : 0;
			there += view.agencies().get(agency).there() ? 1 : 0;
			for (int platform : view.isCounted(agency) ? looked : new int[0]) {
				PresenceStatus status = view.status(agency, platform);
				if (status == PresenceStatus.PRESENT) {
					presences++;
					coded += view.isCoded(agency, platform) ? 1 : 0;
				}
				notChecked += status == PresenceStatus.NOT_CHECKED ? 1 : 0;
			}
		}
		return new KeyFigures(counted, looked.length, view.platforms().size() - looked.length, presences, coded, notChecked, there - counted);
	}
}
