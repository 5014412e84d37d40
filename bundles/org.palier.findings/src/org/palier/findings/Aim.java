// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;

import org.palier.model.Recommendation;
import org.palier.model.Study;

/**
 * A target for a number, set by a recommendation.
 *
 * @param recommendation id of the recommendation that set it
 * @param query          that gives the number
 * @param value          wanted, in the unit of the number
 */
public record Aim(String recommendation, CellQuery query, double value) {

	/** Those of the recommendations of a study that name a number which a question gives. */
	public static List<Aim> of(Study study) {
		List<Aim> aims = new ArrayList<>();
		for (Recommendation it : study.getRecommendations()) {
			if (it.getIndicator() != null && it.getAim() != null) {
				CellQuery.parse(it.getIndicator()).ifPresent(query -> aims.add(new Aim(it.getId(), query, it.getAim())));
			}
		}
		return aims;
	}
}
