// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.Set;

import org.palier.checks.Severity;
import org.palier.checks.WordedRule;
import org.palier.model.Recommendation;
import org.palier.model.Study;

/** Recommendations that no page can print, since nobody answers for them, they have no day, or nothing will show that they are done. */
public final class RecommendationIncomplete extends WordedRule {

	/** Finds warnings. */
	public RecommendationIncomplete() {
		super("recommendation_incomplete", Severity.WARNING, RecommendationWords.WORDS);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Recommendation each : study.getRecommendations()) {
			Set<Lack> lacks = RecommendationView.of(each).lacks();
			if (!lacks.isEmpty()) {
				found.add(each, Recommendations.nameOf(each), Lack.listed(lacks));
			}
		}
	}
}
